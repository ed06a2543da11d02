package se.tolv.vacancy.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** One competency of a profile as a person writes it. */
public class ProfileCompetencyForm {

    @NotNull
    @Schema(description = "A competency of the framework")
    public UUID competencyId;

    @WholeNumber(min = 1, max = 3)
    @Schema(description = "How many times it counts, 1 to 3; absent: 1", examples = "1")
    public String weight;

    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(description = "Why it counts more than once; needed where it does")
    public String weightReason;

    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(
            description = "Why this role needs it; needed for publishing",
            examples = "Du arbetar tillsammans med fyra andra hela natten.")
    public String need;

    static ProfileCompetencyForm of(ProfileCompetency chosen) {
        ProfileCompetencyForm form = new ProfileCompetencyForm();
        form.competencyId = chosen.competencyId;
        form.weight = Integer.toString(chosen.weight);
        form.weightReason = chosen.weightReason;
        form.need = chosen.need;
        return form;
    }

    int times() {
        return weight == null || weight.isBlank() ? 1 : Integer.parseInt(weight.strip());
    }

    static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
