package se.tolv.vacancy.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why the end of a recruitment is taken back. */
public class ReopenForm {

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(description = "For the case's history; no candidate reads it", examples = "Den anställda ångrade sig.")
    public String reason;
}
