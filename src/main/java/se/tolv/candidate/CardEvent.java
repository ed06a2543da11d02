package se.tolv.candidate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that has happened to an application, as its card tells it. */
public record CardEvent(
        Instant at,
        Kind kind,
        @Schema(description = "In the reader's language") String what,

        @Schema(description = "The member of staff; null where none did it", nullable = true)
        String by,

        @Schema(description = "What was written; null where nothing was", nullable = true)
        String words) {

    public enum Kind {
        RECEIVED,
        MOVED,
        NOTE,
        RATING,
        REFERENCE,
        MESSAGE,
        INTERVIEW
    }
}
