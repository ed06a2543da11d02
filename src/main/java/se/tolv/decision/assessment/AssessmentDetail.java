package se.tolv.decision.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** One version of an applicant's overall assessment. */
public record AssessmentDetail(
        UUID id,
        int version,
        UUID applicationId,
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        String applicant,

        @Schema(description = "1, 2, 3 ... of the same applicant")
        int number,

        AssessmentStatus status,

        @Schema(description = "Requirements first, then competencies, in the order of the profile")
        List<AssessedPart> parts,

        @Schema(description = "How the applicant stands beside the other finalists")
        String comparison,

        String conclusion,

        @Schema(description = "The interview's figures: of today in a draft, as they stood in a signed one")
        AssessedFigures figures,

        Instant savedAt,
        @Schema(nullable = true) Instant signedAt,
        @Schema(nullable = true) String signedBy) {

    public boolean draft() {
        return status == AssessmentStatus.DRAFT;
    }

    /** The same, as somebody has typed it and it could not be saved. */
    AssessmentDetail typed(AssessmentForm form) {
        List<AssessedPart> typedParts = parts.stream()
                .map(part -> form.parts.stream()
                        .filter(each -> part.key().equals(each.key))
                        .findFirst()
                        .map(each -> part.with(each.met, each.words == null ? "" : each.words))
                        .orElse(part))
                .toList();
        return new AssessmentDetail(
                id,
                version,
                applicationId,
                vacancyId,
                registryNumber,
                vacancyTitle,
                applicant,
                number,
                status,
                typedParts,
                form.comparison,
                form.conclusion,
                figures,
                savedAt,
                signedAt,
                signedBy);
    }
}
