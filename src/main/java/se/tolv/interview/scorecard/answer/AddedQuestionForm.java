package se.tolv.interview.scorecard.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** A question that was asked besides those of the guide. */
public class AddedQuestionForm {

    @NotBlank
    @Size(max = 500)
    @CleanText
    @Schema(description = "The question as it was asked")
    public String text;

    @NotBlank
    @Size(max = 500)
    @CleanText
    @Schema(description = "Why this applicant was asked it and the others were not")
    public String why;
}
