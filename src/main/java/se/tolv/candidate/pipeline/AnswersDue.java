package se.tolv.candidate.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows what candidates are owed: implemented by whoever keeps the promises, asked once for all cards of a page. */
public interface AnswersDue {

    /** The most urgent thing owed for each of these applications; those that are owed nothing are absent. */
    Map<UUID, AnswerDue> of(Collection<UUID> applications);

    /**
     * The applications for a post that are owed something.
     *
     * @param late only what should have been done by now
     */
    Collection<UUID> owedIn(UUID vacancyId, boolean late);
}
