package se.tolv.candidate.anonymity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** Whether a post is screened anonymously, and who has looked behind the aliases. */
public record AnonymityDetail(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        boolean anonymous,

        @Schema(description = "Until when the caller sees the names; null where they do not", nullable = true)
        Instant lookEndsAt,

        @Schema(description = "The latest first") List<Look> looks) {

    /**
     * @param by who looked
     */
    public record Look(String by, String reason, Instant at, Instant endsAt) {}
}
