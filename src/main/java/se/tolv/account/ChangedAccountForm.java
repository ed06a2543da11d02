package se.tolv.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator changes about a member of staff. */
public class ChangedAccountForm extends AccountForm {

    @Size(max = 200)
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Schema(description = "The administrator's own password, where the address is another than before")
    public String password = "";
}
