package se.tolv.guide.builder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** Why the work needs a competency, and how many times it counts. */
public class CompetencyReasonForm {

    @Size(max = 500)
    @CleanText(multiline = true)
    public String reason;

    @NotBlank
    @WholeNumber(min = 1, max = 3)
    public String weight;
}
