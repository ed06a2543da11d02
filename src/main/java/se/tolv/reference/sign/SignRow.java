package se.tolv.reference.sign;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sign as it is shown.
 *
 * @param about what it is and why it may mean nothing, in the reader's language
 */
public record SignRow(
        UUID id,
        SignKind kind,
        String about,
        Instant foundAt,
        @Schema(nullable = true) Instant lookedAt,
        @Schema(nullable = true) String lookedBy,
        @Schema(nullable = true) String note) {}
