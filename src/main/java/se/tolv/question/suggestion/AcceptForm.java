package se.tolv.question.suggestion;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** HR's yes to a suggestion. */
public class AcceptForm {

    @Size(max = 500, message = "{tolv.longest}")
    @CleanText(multiline = true)
    @Schema(description = "Why the question is taken in spite of a warning; needed only then")
    public String overruleReason;
}
