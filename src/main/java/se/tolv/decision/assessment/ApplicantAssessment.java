package se.tolv.decision.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** Where an applicant's overall assessment stands. */
public record ApplicantAssessment(
        UUID applicationId,
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        String applicant,

        @Schema(
                description = "Why it cannot be written now, in the caller's language; null where it can",
                nullable = true)
        String whyNot,

        @Schema(description = "The newest version; null where none has been begun", nullable = true)
        AssessmentDetail newest,

        @Schema(description = "All versions, the newest first")
        List<Version> versions) {

    @Schema(name = "AssessmentVersion")
    public record Version(
            UUID id,
            int number,
            AssessmentStatus status,
            Instant savedAt,
            @Schema(nullable = true) Instant signedAt,
            @Schema(nullable = true) String signedBy) {}
}
