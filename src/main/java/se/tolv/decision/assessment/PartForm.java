package se.tolv.decision.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What is written about one requirement or one competency. */
public class PartForm {

    @NotBlank
    @Size(max = 100)
    @Schema(description = "The requirement's key, or the competency's code, as the assessment names it")
    public String key;

    @Schema(description = "Whether a requirement is met; of a competency it is not read", nullable = true)
    public Boolean met;

    @Size(max = 4000)
    @CleanText(multiline = true)
    public String words;
}
