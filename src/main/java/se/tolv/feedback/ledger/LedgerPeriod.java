package se.tolv.feedback.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.time.Days;

/**
 * When the promises began that are asked for, and which whole months lie within.
 *
 * @param from the first moment
 * @param until the first moment after it
 * @param firstMonth the first day of the first month that lies within it wholly
 * @param afterMonths the first day of the month after the last such one; the same day where there is none
 */
record LedgerPeriod(Instant from, Instant until, LocalDate firstMonth, LocalDate afterMonths) {

    /** Before anything that Tolv knows of. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /** What begins later than now has not been promised yet. */
    static LedgerPeriod of(LedgerQuestion question, Instant now) {
        LocalDate today = Days.of(now);
        LocalDate first = question.from() == null ? BEGINNING : question.from();
        boolean untilNow = question.to() == null || !question.to().isBefore(today);
        LocalDate after = (untilNow ? today : question.to()).plusDays(1);
        Instant until = untilNow ? now.plusMillis(1) : beginning(after);
        LocalDate firstMonth = first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
        // The figures have nothing that begins later than now, so that this month is whole for them.
        LocalDate afterMonths =
                untilNow ? today.with(TemporalAdjusters.firstDayOfNextMonth()) : after.withDayOfMonth(1);
        boolean any = question.unit() == null && firstMonth.isBefore(afterMonths);
        return any
                ? new LedgerPeriod(beginning(first), until, firstMonth, afterMonths)
                : new LedgerPeriod(beginning(first), until, after, after);
    }

    /** The end of what lies before the whole months. */
    Instant untilMonths() {
        return earlier(beginning(firstMonth), until);
    }

    /** The beginning of what lies after the whole months. */
    Instant fromAfterMonths() {
        return earlier(beginning(afterMonths), until);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
