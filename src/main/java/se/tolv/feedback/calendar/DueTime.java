package se.tolv.feedback.calendar;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something that began with an event is due.
 *
 * @param due the last moment that is in time, by the clocks in Stockholm
 */
public record DueTime(
        @Schema(examples = "2026-12-23T23:59:59+01:00") OffsetDateTime event,
        Limit limit,
        @Schema(examples = "2027-01-05T23:59:59+01:00") OffsetDateTime due) {}
