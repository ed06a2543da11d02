package se.tolv.guide.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** A whole draft, as the API replaces it. */
public class GuideForm extends GuideTextsForm {

    @NotNull
    @Schema(description = "The language that the texts of this request are in")
    public Language language;

    @NotNull
    @Size(max = 50)
    @Schema(description = "In the order of the interview; three or four are recommended, six is the most")
    public List<@NotNull @Valid ChosenCompetency> competencies = new ArrayList<>();

    /** A competency and its questions, in order. */
    public static class ChosenCompetency {

        @NotBlank
        @Size(max = 100)
        @CleanText
        @Schema(description = "The competency's code in the guide's framework", examples = "working-together")
        public String code;

        @Size(max = 500)
        @CleanText(multiline = true)
        @Schema(description = "Why the work needs it; must be written where the weight is not 1")
        public String reason;

        @WholeNumber(min = 1, max = 3)
        @Schema(description = "How many times it counts, 1-3; 1 unless given", examples = "1")
        public String weight;

        @NotNull
        @Size(max = 50)
        public List<@NotNull @Valid ChosenQuestion> questions = new ArrayList<>();
    }

    /** A question of the bank. */
    public static class ChosenQuestion {

        @NotNull
        public UUID questionId;

        @WholeNumber(min = 1, max = 60)
        @Schema(description = "Minutes, 1-60; 5 unless given", examples = "5")
        public String minutes;
    }
}
