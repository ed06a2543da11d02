package se.tolv.candidate.anonymity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why somebody has to know who the applicants are. */
public class LookForm {

    @NotBlank
    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(examples = "En sökande ringde och ville rätta sitt telefonnummer.")
    public String reason;
}
