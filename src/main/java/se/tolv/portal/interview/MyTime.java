package se.tolv.portal.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that a candidate can choose. */
public record MyTime(
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String videoLink,

        @Schema(description = "Who interviews; null where the employer does not tell", nullable = true)
        String people) {

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
