package se.tolv.interview.scorecard;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What an assessor notes of one answer, and how they rate it. */
public class AnswerForm {

    /** What stands for an answer that says nothing of the competency. */
    static final String NO_EVIDENCE = "none";

    /** What stands for a question that was not asked. */
    static final String SKIPPED = "skip";

    static final int NOTES = 10_000;

    @Schema(description = "The version that was read; it counts unless the same writer saved last")
    public int version;

    @NotNull
    @Schema(
            description = "A key that the client makes once for each page or device that it writes from",
            examples = "0197a1f0-1c1e-7c3f-9a52-5f0a3c5b8f11")
    public UUID writer;

    @Min(1)
    @Schema(description = "Grows by each thing the writer saves; what was saved already is not saved again")
    public long sequence;

    @Size(max = NOTES)
    @CleanText(multiline = true)
    public String notes;

    @Pattern(regexp = "[1-5]|none|skip|", message = "{tolv.interviewRating}")
    @Schema(
            description =
                    "1 to 5, none where the answer gives no evidence, skip where the question was not asked; empty:"
                            + " not rated yet",
            examples = "4")
    public String answer;

    @Size(max = 500)
    @CleanText
    @Schema(description = "Why the question was not asked; needed before the scorecard is submitted")
    public String reason;

    public AnswerOutcome outcome() {
        return outcomeOf(answer);
    }

    public Integer value() {
        return valueOf(answer);
    }

    public static AnswerOutcome outcomeOf(String answer) {
        if (answer == null || answer.isEmpty()) {
            return null;
        }
        return switch (answer) {
            case NO_EVIDENCE -> AnswerOutcome.NO_EVIDENCE;
            case SKIPPED -> AnswerOutcome.SKIPPED;
            default -> AnswerOutcome.RATED;
        };
    }

    public static Integer valueOf(String answer) {
        return outcomeOf(answer) == AnswerOutcome.RATED ? Integer.valueOf(answer) : null;
    }

    /** The same as a form says it: {@code 4}, {@code none}, {@code skip}; null where nothing is said. */
    public static String said(AnswerOutcome outcome, Integer value) {
        if (outcome == null) {
            return null;
        }
        return switch (outcome) {
            case RATED -> value.toString();
            case NO_EVIDENCE -> NO_EVIDENCE;
            case SKIPPED -> SKIPPED;
        };
    }

    /** A text as it is kept: never null, with single line ends. */
    public static String kept(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
