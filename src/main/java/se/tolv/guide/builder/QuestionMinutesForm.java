package se.tolv.guide.builder;

import jakarta.validation.constraints.NotBlank;
import se.tolv.platform.web.form.WholeNumber;

/** How long a question takes with its follow-up questions. */
public class QuestionMinutesForm {

    @NotBlank
    @WholeNumber(min = 1, max = 60)
    public String minutes;
}
