package se.tolv.feedback.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.rule.Duty;
import se.tolv.feedback.rule.Party;
import se.tolv.feedback.rule.Step;

/**
 * An obligation with a step that is due, as the sweep sees it.
 *
 * @param reminders the rule's reminders as they were when it began, as JSON
 * @param escalations likewise
 */
record Owed(
        UUID id,
        Duty duty,
        Limit limit,
        String reminders,
        String escalations,
        Instant dueAt,
        int round,
        UUID manager,
        UUID unit,
        UUID application) {

    /** A referee, who does a favour, is reminded no more often, whenever the sweep gets to it. */
    private static final Duration APART = Duration.ofHours(48);

    /** When this step may be taken, after another one now. */
    Instant next(Step step, Instant now) {
        Instant earliest = now.plus(APART);
        return duty.party() == Party.REFEREE && step.at().isBefore(earliest) ? earliest : step.at();
    }
}
