package se.tolv.feedback.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** How a recruitment was for somebody who applied: five statements, from 1 (not at all) to 5 (fully). */
public class SurveyForm {

    @NotBlank
    @WholeNumber(min = 1, max = 5)
    @Schema(description = "The information was clear", examples = "4")
    public String information;

    @NotBlank
    @WholeNumber(min = 1, max = 5)
    @Schema(description = "I was treated fairly", examples = "5")
    public String fairness;

    @NotBlank
    @WholeNumber(min = 1, max = 5)
    @Schema(description = "I had a chance to show what I can do", examples = "3")
    public String chance;

    @NotBlank
    @WholeNumber(min = 1, max = 5)
    @Schema(description = "I was answered in time", examples = "4")
    public String inTime;

    @NotBlank
    @WholeNumber(min = 1, max = 5)
    @Schema(description = "I would apply again", examples = "5")
    public String again;

    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(description = "Anything else")
    public String comment;
}
