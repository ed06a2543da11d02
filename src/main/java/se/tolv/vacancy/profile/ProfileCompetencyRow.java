package se.tolv.vacancy.profile;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A competency of a profile as the staff see it. */
public record ProfileCompetencyRow(
        UUID competencyId,
        String code,
        BilingualText name,

        @Schema(description = "How many times it counts in the overall assessment")
        int weight,

        @Schema(description = "Why it counts more than once; empty where it counts once")
        String weightReason,

        @Schema(description = "Why this role needs it") String need) {}
