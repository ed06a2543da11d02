package se.tolv.candidate.requirement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.profile.requirement.RequirementKind;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/**
 * What an applicant answered about one requirement.
 *
 * @param answer as stored; null where none was given
 * @param shown the same in words; null where none was given
 */
public record RequirementAnswer(
        UUID requirementId,
        RequirementKind kind,
        BilingualText requirement,
        BilingualText question,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) BilingualText shown,

        @Schema(description = "What the applicant's own answer says; a person decides")
        RequirementMatch match) {}
