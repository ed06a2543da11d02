package se.tolv.reference.referee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.PersonName;

/** A referee as the candidate names them. */
public class RefereeForm {

    @NotBlank
    @Size(max = 200)
    @PersonName
    @Schema(examples = "Kerstin Lund")
    public String name;

    @NotNull
    @Schema(description = "How the referee knows the candidate")
    public RefereeRelation relation;

    @NotBlank
    @Size(max = 100)
    @CleanText
    @Schema(description = "When they worked together", examples = "2019-2023")
    public String period;

    @Size(max = 40)
    @Pattern(regexp = "[0-9+() /-]*", message = "{tolv.phone}")
    @Schema(description = "This or the e-mail address is needed", examples = "070-174 06 11")
    public String phone;

    @Email
    @Size(max = 254)
    @CleanText
    @Schema(description = "This or the telephone number is needed", examples = "kerstin.lund@example.com")
    public String email;
}
