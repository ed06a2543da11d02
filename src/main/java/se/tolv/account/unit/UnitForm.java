package se.tolv.account.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a person types about a unit. */
public class UnitForm {

    @NotBlank
    @Size(max = 200)
    @CleanText
    @Schema(description = "The unit's name", examples = "Hemtjänst norr")
    public String name;

    @Schema(description = "The unit above; absent for a department")
    public UUID parentId;
}
