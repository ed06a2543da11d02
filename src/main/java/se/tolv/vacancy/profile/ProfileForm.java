package se.tolv.vacancy.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementForm;

/** A requirement profile as a person writes it. */
@Schema(examples = """
                {"requirements": [{"kind": "MANDATORY", "textSv": "B-körkort", "textEn": "Driving licence B", "judgedBy": "DOCUMENT",
                  "question": {"type": "YES_NO", "textSv": "Har du B-körkort?", "textEn": "Do you have driving licence B?"}}],
                 "competencies": [{"competencyId": "0190c2f0-0000-7000-8000-000000000001", "weight": "1",
                  "need": "Du arbetar tillsammans med fyra andra hela natten."}]}
                """)
public class ProfileForm {

    public static final int MOST_REQUIREMENTS = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    @NotNull
    @Size(max = MOST_REQUIREMENTS)
    @Schema(description = "In the order of the profile; the mandatory ones are put first")
    public List<@NotNull @Valid RequirementForm> requirements = List.of();

    @NotNull
    @Size(max = ProfileCompetency.MOST)
    @Schema(description = "In the order of the profile; at least three are needed for publishing")
    public List<@NotNull @Valid ProfileCompetencyForm> competencies = List.of();

    /** What stands in a vacancy's profile now. */
    public static ProfileForm standingIn(UUID vacancyId) {
        ProfileForm form = new ProfileForm();
        form.requirements =
                Requirement.of(vacancyId).stream().map(RequirementForm::of).toList();
        form.competencies = ProfileCompetency.of(vacancyId).stream()
                .map(ProfileCompetencyForm::of)
                .toList();
        return form;
    }

    /** The form as templates keep it. */
    public JsonNode toJson() {
        return JSON.valueToTree(this);
    }

    /** The form that a template has kept. */
    public static ProfileForm of(JsonNode kept) {
        return JSON.convertValue(kept, ProfileForm.class);
    }
}
