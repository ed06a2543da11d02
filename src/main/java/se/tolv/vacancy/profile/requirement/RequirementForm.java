package se.tolv.vacancy.profile.requirement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.CleanText;

/** One requirement as a person writes it. */
public class RequirementForm {

    @NotNull
    public RequirementKind kind;

    @NotBlank
    @Size(max = 300)
    @CleanText
    @Schema(examples = "B-körkort")
    public String textSv;

    @Size(max = 300)
    @CleanText
    @Schema(examples = "Driving licence B")
    public String textEn;

    @NotNull
    @Schema(description = "By what it is judged")
    public RequirementEvidence judgedBy;

    @Valid
    @Schema(description = "What the applicant is asked about it; absent: nothing", nullable = true)
    public KnockInForm question;

    public static RequirementForm of(Requirement requirement) {
        RequirementForm form = new RequirementForm();
        form.kind = requirement.kind;
        form.textSv = requirement.text.sv();
        form.textEn = requirement.text.en();
        form.judgedBy = requirement.judgedBy;
        form.question = requirement.question == null ? null : KnockInForm.of(requirement.question);
        return form;
    }

    public BilingualText text() {
        return KnockInForm.text(textSv, textEn);
    }
}
