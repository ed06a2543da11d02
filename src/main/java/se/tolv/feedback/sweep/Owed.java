package se.tolv.feedback.sweep;

import java.time.Instant;
import java.util.UUID;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.duty.Step;
import se.tolv.reference.request.RemindReferee;

/**
 * An obligation with a step that is due, as the sweep sees it.
 *
 * @param reminders the rule's reminders as they were when it began, as JSON
 * @param escalations likewise
 * @param request what somebody else than an applicant was asked or has asked; null where there is none
 */
record Owed(
        UUID id,
        Duty duty,
        Limit limit,
        String reminders,
        String escalations,
        Due due,
        int round,
        UUID manager,
        UUID unit,
        UUID application,
        UUID request) {

    /** When this step may be taken, after another one now: a referee, who does a favour, is not reminded more often than that. */
    Instant next(Step step, Instant now) {
        Instant earliest = now.plus(RemindReferee.APART);
        return duty.party() == Party.REFEREE && step.at().isBefore(earliest) ? earliest : step.at();
    }

    /** Whether it is the referee who hears of a step, and not somebody who answers for the recruitment. */
    boolean isForReferee(Step step) {
        return duty.party() == Party.REFEREE && step.to() == EscalationTo.MANAGER;
    }
}
