package se.tolv.reference.template.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;

/** What a reference template is called. */
public class RoleTitleForm {

    @NotBlank
    @Size(max = 200)
    @CleanText
    public String roleTitle;
}
