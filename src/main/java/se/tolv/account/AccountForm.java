package se.tolv.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.PersonName;

/** What an administrator says about a member of staff. */
public class AccountForm {

    @NotBlank
    @Size(max = 200)
    @PersonName
    @Schema(description = "The person's name", examples = "Maria Lindqvist")
    public String name;

    @NotBlank
    @Size(max = 254)
    @Email
    @CleanText
    @Schema(
            description = "Where the invitation goes, and what the person signs in with",
            examples = "maria.lindqvist@example.org")
    public String email;

    @NotEmpty(message = "{tolv.oneRole}")
    @Schema(description = "What the person may do", examples = "[\"HIRING_MANAGER\"]")
    public Set<@NotNull Role> roles = new HashSet<>();

    @NotNull
    @Size(max = 500)
    @Schema(description = "The units that a hiring manager recruits for, each with everything below it")
    public Set<@NotNull UUID> units = new HashSet<>();
}
