package se.tolv.question.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** HR's no to a suggestion. */
public class DeclineForm {

    @NotBlank
    @Size(max = 1000, message = "{tolv.longest}")
    @CleanText(multiline = true)
    @Schema(
            description = "Why; the manager who suggested the question reads it",
            examples = "Frågan finns redan, med andra ord.")
    public String reason;
}
