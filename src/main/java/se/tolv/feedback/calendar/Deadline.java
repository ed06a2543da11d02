package se.tolv.feedback.calendar;

import java.time.Instant;
import java.time.LocalDate;
import se.tolv.platform.time.Days;

/**
 * The last moment at which something is done in time. Each kind of deadline is a type of its own, so that nothing takes one for
 * another, or any other moment for a deadline.
 */
public sealed interface Deadline permits LastDayToApply, Due {

    Instant at();

    /** The day in Stockholm that it is on. */
    default LocalDate day() {
        return Days.of(at());
    }

    /** Whether what is done at this moment comes too late. */
    default boolean isMissedAt(Instant moment) {
        return moment.isAfter(at());
    }
}
