package se.tolv.candidate;

import java.util.List;

/** Knows things that have happened to an application: a bean for each kind of them. The caller has asked who may read it. */
public interface CardEvents {

    /**
     * In any order.
     *
     * @param hidden whether the reader must not know who the applicant is, and so nothing that tells it
     */
    List<CardEvent> of(Application application, boolean hidden);
}
