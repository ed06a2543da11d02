package se.tolv.feedback.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * The deadline of a duty that a {@link Limit} was given for. Each unit has a kind of its own, for what comes before and after it
 * is counted in that unit: reminders in the morning of their day, escalations when theirs has ended.
 */
public sealed interface Due extends Deadline {

    /** At this moment, which a limit in this unit has led to. */
    static Due of(LimitUnit unit, Instant at) {
        return switch (unit) {
            case WORKING_DAYS -> new InWorkingDays(at);
            case CALENDAR_DAYS -> new InCalendarDays(at);
            case HOURS -> new InHours(at);
        };
    }

    /** The moment so many units before it at which a person is reminded. */
    Instant before(int units, WorkingDays calendar);

    /** The moment so many units after it at which somebody else is told; 0: when it has passed. */
    Instant after(int units, WorkingDays calendar);

    /** Counted in working days. */
    record InWorkingDays(Instant at) implements Due {

        @Override
        public Instant before(int units, WorkingDays calendar) {
            return WorkingDays.morningOf(calendar.minusWorkingDays(day(), units));
        }

        @Override
        public Instant after(int units, WorkingDays calendar) {
            return units == 0 ? at : WorkingDays.endOf(calendar.plusWorkingDays(day(), units));
        }
    }

    /** Counted in days of any kind. */
    record InCalendarDays(Instant at) implements Due {

        @Override
        public Instant before(int units, WorkingDays calendar) {
            return WorkingDays.morningOf(day().minusDays(units));
        }

        @Override
        public Instant after(int units, WorkingDays calendar) {
            return units == 0 ? at : WorkingDays.endOf(day().plusDays(units));
        }
    }

    /** Counted in hours, day and night. */
    record InHours(Instant at) implements Due {

        @Override
        public Instant before(int units, WorkingDays calendar) {
            return at.minus(Duration.ofHours(units));
        }

        @Override
        public Instant after(int units, WorkingDays calendar) {
            return at.plus(Duration.ofHours(units));
        }
    }
}
