package se.tolv.feedback.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.WorkingDays;

/**
 * One time at which somebody is told of an answer that is owed.
 *
 * @param name what the ledger calls it: {@code REMINDER 3}, {@code HR 5}
 */
public record Step(String name, EscalationTo to, Instant at) {

    private static final String REMINDER = "REMINDER ";

    /**
     * The steps of a promise, the first one first. They are counted back and forth from the promised day, so that they move
     * with it: a reminder comes in the morning of its day, an escalation when its day has ended.
     */
    public static List<Step> of(
            Due due, Limit limit, List<Integer> reminders, List<Escalation> escalations, WorkingDays calendar) {
        return Stream.concat(
                        reminders.stream()
                                .map(at -> new Step(
                                        REMINDER + at,
                                        EscalationTo.MANAGER,
                                        due.before(limit.amount() - at, calendar))),
                        escalations.stream()
                                .map(step -> new Step(
                                        step.to() + " " + step.at(),
                                        step.to(),
                                        due.after(step.at() - limit.amount(), calendar))))
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::name))
                .toList();
    }

    public boolean isReminder() {
        return name.startsWith(REMINDER);
    }
}
