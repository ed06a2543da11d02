package se.tolv.interview.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why, for the other side to read. */
public class ReasonForm {

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(examples = "Jag är sjuk den dagen.")
    public String reason;
}
