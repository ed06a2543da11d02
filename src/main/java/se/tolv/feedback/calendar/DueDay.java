package se.tolv.feedback.calendar;

import java.time.Instant;
import java.time.LocalDate;
import se.tolv.platform.time.Days;

/**
 * How near the day is on which something is due.
 *
 * @param state {@code planned}, {@code soon} or {@code late}, as the tag {@code due} takes it
 * @param workingDays left after today, or passed since where it is late
 */
public record DueDay(String state, LocalDate day, int workingDays) {

    /** From so many working days before on, it is due soon. */
    private static final int SOON = 2;

    public static DueDay of(Instant due, Instant now, WorkingDays calendar) {
        LocalDate day = Days.of(due);
        LocalDate today = Days.of(now);
        if (now.isAfter(due)) {
            return new DueDay("late", day, workingDaysAfter(day, today, calendar));
        }
        int left = workingDaysAfter(today, day, calendar);
        return new DueDay(left <= SOON ? "soon" : "planned", day, left);
    }

    private static int workingDaysAfter(LocalDate from, LocalDate to, WorkingDays calendar) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorking)
                .count();
    }

    public boolean isLate() {
        return state.equals("late");
    }
}
