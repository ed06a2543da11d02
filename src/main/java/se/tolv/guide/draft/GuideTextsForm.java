package se.tolv.guide.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;
import se.tolv.question.QuestionLevel;

/** What a person types about a guide. The texts are in the guide's language; those in the other language stay. */
public class GuideTextsForm {

    @NotBlank
    @Size(max = 200)
    @CleanText
    @Schema(description = "The role, as in the ad", examples = "Undersköterska, natt")
    public String roleTitle;

    @NotNull
    @Schema(description = "Which questions are suggested: ALL, SPECIALIST or LEADER")
    public QuestionLevel level;

    @Schema(description = "The unit that recruits; its managers may edit the guide too")
    public UUID unitId;

    @Size(max = 500)
    @CleanText
    @Schema(description = "For whom a template is meant")
    public String about;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(description = "What the interviewer says first")
    public String opening;

    @NotBlank
    @WholeNumber(min = 0, max = 60)
    @Schema(description = "Minutes, 0-60", examples = "5")
    public String openingMinutes;

    @NotBlank
    @WholeNumber(min = 0, max = 60)
    @Schema(description = "Minutes for what the candidate wants to ask, 0-60", examples = "5")
    public String candidateQuestionsMinutes;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(description = "What the interviewer says last: what happens next, and by which date the candidate hears")
    public String closing;

    @NotBlank
    @WholeNumber(min = 0, max = 60)
    @Schema(description = "Minutes, 0-60", examples = "5")
    public String closingMinutes;
}
