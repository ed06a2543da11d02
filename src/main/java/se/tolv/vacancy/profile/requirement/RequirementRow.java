package se.tolv.vacancy.profile.requirement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A requirement as the staff see it. */
public record RequirementRow(
        UUID id,
        RequirementKind kind,
        BilingualText text,
        RequirementEvidence judgedBy,

        @Schema(description = "What the applicant is asked about it, and which answer meets it", nullable = true)
        KnockInQuestion question) {

    public static RequirementRow of(Requirement requirement) {
        return new RequirementRow(
                requirement.id, requirement.kind, requirement.text, requirement.judgedBy, requirement.question);
    }
}
