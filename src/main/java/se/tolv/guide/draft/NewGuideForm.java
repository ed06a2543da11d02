package se.tolv.guide.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a new guide starts from. */
public class NewGuideForm {

    @NotBlank
    @Size(max = 200)
    @CleanText
    @Schema(description = "The role, as in the ad", examples = "Undersköterska, natt")
    public String roleTitle;

    @Schema(description = "The unit that recruits")
    public UUID unitId;

    @Schema(description = "A template or an earlier guide to copy; absent for an empty guide")
    public UUID from;
}
