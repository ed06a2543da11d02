package se.tolv.feedback.owed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;

/** A later day for an answer, and why. */
public class ExtensionForm {

    @NotBlank
    @Day
    @Schema(description = "The day by which the candidate hears instead", examples = "2026-12-14")
    public String day;

    @NotBlank
    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(description = "The reason, which the candidate reads", examples = "Flera i panelen är sjuka.")
    public String reason;
}
