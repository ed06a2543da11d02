package se.tolv.account.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** What a person says about an API token to be made. */
public class TokenForm {

    static final int LONGEST = 365;

    @NotBlank
    @Size(max = 100)
    @CleanText
    @Schema(description = "What the token is for", examples = "Nightly export")
    public String name;

    @NotNull
    @Schema(description = "Whether a program may only read with it, or change things too")
    public ApiToken.Scope scope;

    @NotBlank
    @WholeNumber(min = 1, max = LONGEST)
    @Schema(description = "In how many days it expires, 1-365", examples = "90")
    public String days;

    @Size(max = 200)
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Schema(description = "The password of the person who asks; absent where the account has none")
    public String password = "";

    /** As most tokens should be: reading, for a quarter of a year. */
    public static TokenForm usual() {
        TokenForm form = new TokenForm();
        form.scope = ApiToken.Scope.READ;
        form.days = "90";
        return form;
    }
}
