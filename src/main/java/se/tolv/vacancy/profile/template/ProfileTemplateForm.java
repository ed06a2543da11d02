package se.tolv.vacancy.profile.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.vacancy.profile.ProfileForm;

/** A template as HR writes it. */
public class ProfileTemplateForm {

    @NotBlank
    @Size(max = 120)
    @CleanText
    @Schema(examples = "Undersköterska, äldreboende")
    public String name;

    @NotNull
    @Valid
    public ProfileForm profile;
}
