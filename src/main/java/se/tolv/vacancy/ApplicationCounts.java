package se.tolv.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts applications: implemented by whoever keeps them, asked once for all vacancies of a page. */
public interface ApplicationCounts {

    /** The stages that hold somebody, in their order, for each of these vacancies; those without applicants are absent. */
    Map<UUID, List<StageCount>> of(Collection<UUID> vacancies);
}
