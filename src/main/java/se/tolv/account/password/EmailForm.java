package se.tolv.account.password;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;

/** The address that somebody signs in with. */
public class EmailForm {

    @NotBlank
    @Size(max = 254)
    @Email
    @CleanText
    public String email;
}
