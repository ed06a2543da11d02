package se.tolv.candidate.requirement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** What an applicant is asked about one of a post's requirements. It does not say which answer meets it. */
public record RequirementQuestion(
        UUID id,
        RequirementKind kind,
        BilingualText requirement,
        BilingualText question,
        KnockInType type,

        @Schema(description = "What can be answered, where it is chosen and not typed")
        List<Option> options) {

    /**
     * @param value what is sent
     */
    public record Option(String value, BilingualText text) {}
}
