package se.tolv.feedback.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which obligations are asked for. Null and blank filter nothing.
 *
 * @param state null: those that are owed still; BROKEN: those that were missed, done since or not
 * @param due only those due by the end of this day
 * @param late only those whose day has passed without an answer, or had when it came
 * @param unit only this unit and those below it
 * @param mine only those of recruitments that the reader leads
 */
public record ObligationFilter(
        String q,
        ObligationState state,
        LocalDate due,
        boolean late,
        UUID unit,
        boolean mine,
        UUID manager,
        UUID vacancy) {

    /** Whether words are looked for in all that has ever ended in one way, however long ago. */
    boolean searchesAllThatHasEnded() {
        return !q.isBlank() && !state.isOwed() && vacancy == null;
    }
}
