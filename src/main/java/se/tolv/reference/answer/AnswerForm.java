package se.tolv.reference.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** A referee's answer to one question. Which of the fields count depends on what the question is answered with. */
public class AnswerForm {

    /** The rating of a referee who has not seen enough of it. */
    public static final String CANNOT_SAY = "CANNOT_SAY";

    public static final int LONGEST = 4000;

    @NotNull
    @Schema(description = "The question's key")
    public UUID question;

    @Size(max = 100)
    @CleanText
    @Schema(description = "The code of the chosen answer")
    public String choice;

    @Size(max = 60)
    @CleanText
    @Schema(description = "From when", examples = "mars 2019")
    public String from;

    @Size(max = 60)
    @CleanText
    @Schema(description = "Until when; absent: still", examples = "2023")
    public String until;

    @Size(max = LONGEST)
    @CleanText(multiline = true)
    public String words;

    @Pattern(regexp = "[1-5]|" + CANNOT_SAY + "|", message = "{tolv.oneOf}")
    @Schema(description = "1 to 5 by the question's anchors, or CANNOT_SAY", examples = "4")
    public String rating;
}
