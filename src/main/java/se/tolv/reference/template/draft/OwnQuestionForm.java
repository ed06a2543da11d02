package se.tolv.reference.template.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;

/** A question that somebody writes for one template. */
public class OwnQuestionForm {

    @NotBlank
    @Size(max = 500)
    @CleanText
    public String text;
}
