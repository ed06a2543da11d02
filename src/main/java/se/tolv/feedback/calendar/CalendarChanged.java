package se.tolv.feedback.calendar;

import java.time.LocalDate;

/**
 * The employer works on other days than before. Fired in the transaction that did it.
 *
 * @param first the first day that is different now
 */
public record CalendarChanged(LocalDate first) {}
