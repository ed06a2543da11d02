package se.tolv.vacancy.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.vacancy.profile.requirement.RequirementRow;

/** A vacancy's requirement profile. */
public record ProfileDetail(
        @Schema(description = "The vacancy's version, which is the profile's too")
        int version,

        List<RequirementRow> requirements,
        List<ProfileCompetencyRow> competencies) {

    public boolean empty() {
        return requirements.isEmpty() && competencies.isEmpty();
    }
}
