package se.tolv.equality.impact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a selection takes some groups less often than others.
 *
 * @param reference the group with the highest rate, which the others are held against
 * @param refused each figure that is not given, and why
 */
@Schema(name = "AdverseImpact")
public record ImpactDetail(
        List<AdverseImpact.Outcome> groups,
        @Schema(nullable = true) String reference,
        List<Refused> refused) {

    /** A figure that is not given. */
    @Schema(name = "RefusedGroup")
    public record Refused(String figure, String reason) {}
}
