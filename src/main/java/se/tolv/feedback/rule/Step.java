package se.tolv.feedback.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.time.Days;

/**
 * One time at which somebody is told of an answer that is owed.
 *
 * @param name what the ledger calls it: {@code REMINDER 3}, {@code HR 5}
 */
public record Step(String name, EscalationTo to, Instant at) {

    private static final String REMINDER = "REMINDER ";

    /** When the working day of those who are reminded begins. */
    public static final LocalTime MORNING = LocalTime.of(7, 0);

    /**
     * The steps of a promise, the first one first. They are counted back and forth from the promised day, so that they move
     * with it: a reminder comes in the morning of its day, an escalation when its day has ended.
     */
    public static List<Step> of(
            Instant due, Limit limit, List<Integer> reminders, List<Escalation> escalations, WorkingDays calendar) {
        return Stream.concat(
                        reminders.stream()
                                .map(at -> new Step(
                                        REMINDER + at,
                                        EscalationTo.MANAGER,
                                        before(due, limit, limit.amount() - at, calendar))),
                        escalations.stream()
                                .map(step -> new Step(
                                        step.to() + " " + step.at(),
                                        step.to(),
                                        after(due, limit, step.at() - limit.amount(), calendar))))
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::name))
                .toList();
    }

    private static Instant before(Instant due, Limit limit, int units, WorkingDays calendar) {
        LocalDate day = Days.of(due);
        return switch (limit.unit()) {
            case WORKING_DAYS -> morning(calendar.minusWorkingDays(day, units));
            case CALENDAR_DAYS -> morning(day.minusDays(units));
            case HOURS -> due.minus(Duration.ofHours(units));
        };
    }

    private static Instant after(Instant due, Limit limit, int units, WorkingDays calendar) {
        LocalDate day = Days.of(due);
        return units == 0
                ? due
                : switch (limit.unit()) {
                    case WORKING_DAYS -> WorkingDays.endOf(calendar.plusWorkingDays(day, units));
                    case CALENDAR_DAYS -> WorkingDays.endOf(day.plusDays(units));
                    case HOURS -> due.plus(Duration.ofHours(units));
                };
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingDays.ZONE).toInstant();
    }

    public boolean isReminder() {
        return name.startsWith(REMINDER);
    }
}
