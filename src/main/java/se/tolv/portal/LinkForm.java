package se.tolv.portal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;

/** Who asks for a link to their own page. */
public class LinkForm {

    @NotBlank
    @Email
    @Size(max = 254)
    @CleanText
    public String email;
}
