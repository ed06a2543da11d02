package se.tolv.feedback.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The deadline of those who want to apply: 23:59:59 of the day that the ad names. */
public record LastDayToApply(LocalDate day) implements Deadline {

    @Override
    public Instant at() {
        return WorkingDays.endOf(day);
    }
}
