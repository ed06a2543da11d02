package se.tolv.feedback.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One day of the employer's calendar.
 *
 * @param working whether the employer works on it
 * @param name of the holiday, in the reader's language, or why the employer is closed; null on other days
 */
public record CalendarDay(
        @Schema(examples = "2026-06-19") LocalDate date,
        @Schema(examples = "false") boolean working,

        @Schema(examples = "Midsommarafton", nullable = true)
        String name) {}
