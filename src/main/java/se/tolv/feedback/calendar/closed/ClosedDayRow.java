package se.tolv.feedback.calendar.closed;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the employer does not work, beside weekends and holidays. */
@Schema(name = "ClosedDay")
public record ClosedDayRow(
        UUID id,
        int version,
        @Schema(examples = "2027-05-07") LocalDate day,
        @Schema(examples = "Klämdag") String name) {}
