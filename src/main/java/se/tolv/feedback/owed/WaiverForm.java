package se.tolv.feedback.owed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why an answer need not be given. */
public class WaiverForm {

    @NotBlank
    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(
            description = "The reason, for colleagues to read later",
            examples = "Den sökande har fått besked på plats under praktiken.")
    public String waiver;
}
