package se.tolv.interview.scorecard.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Another rating than the one that was submitted. */
public class AmendmentForm {

    @NotNull
    @Pattern(regexp = "[1-5]|none", message = "{tolv.rating}")
    @Schema(description = "1 to 5, or none where the answer gives no evidence", examples = "3")
    public String answer;

    @NotBlank
    @Size(max = 500)
    @CleanText(multiline = true)
    public String reason;
}
