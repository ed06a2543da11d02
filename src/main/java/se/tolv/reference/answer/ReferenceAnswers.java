package se.tolv.reference.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.template.ReferenceQuestion;

/**
 * What one referee has answered, questions and choices in the reader's language.
 *
 * @param relation and period as the candidate says
 * @param calledBy who called and wrote it down; null where the referee did
 */
public record ReferenceAnswers(
        UUID requestId,
        String referee,
        RefereeRelation relation,
        String period,
        @Schema(nullable = true) String calledBy,
        Instant answeredAt,
        List<Given> answers) {

    /**
     * An answer.
     *
     * @param code of the competency or the standard question; null for an own question
     * @param competency the competency's name; empty for other questions
     * @param rating 1 to 5, or CANNOT_SAY; null where none is asked for
     * @param text the words, the chosen answer, or the period; null where there is none
     */
    public record Given(
            @Schema(nullable = true) String code,
            ReferenceQuestion.Answer answer,
            String question,
            String competency,
            @Schema(nullable = true) String rating,
            @Schema(nullable = true) String text) {

        @JsonIgnore
        public boolean isCannotSay() {
            return AnswerForm.CANNOT_SAY.equals(rating);
        }
    }
}
