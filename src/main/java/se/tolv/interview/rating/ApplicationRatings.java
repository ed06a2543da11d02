package se.tolv.interview.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** The ratings of one applicant that the reader may see; and, where that is none, what it waits for. */
public record ApplicationRatings(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,

        @Schema(description = "The versions of the guide that the ratings were made under, by number")
        List<RatedGuide> guides,

        CandidateRatings candidate,

        @Schema(description = "Whether the caller rates, and so sees ratings once they have submitted their own")
        boolean assesses,

        @Schema(description = "Whether the caller may close the rating now")
        boolean mayClose,

        @Schema(description = "That HR has closed the rating", nullable = true)
        Closure closure) {

    /**
     * @param by the member of HR
     */
    public record Closure(String by, String reason, Instant at) {}
}
