package se.tolv.reference.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** What a referee has answered to one question; until the request is answered it can change. */
@Entity
@Table(name = "reference_answer")
public class ReferenceAnswer extends Stored {

    @Column(name = "request_id")
    public UUID requestId;

    @Column(name = "question_id")
    public UUID questionId;

    /** The code of the chosen answer; null where none was chosen. */
    public String choice;

    @Column(name = "period_from")
    public String periodFrom;

    @Column(name = "period_until")
    public String periodUntil;

    public String words;

    /** {@code 1} to {@code 5}, or {@link AnswerForm#CANNOT_SAY}; null where nothing was chosen. */
    public String rating;

    protected ReferenceAnswer() {}

    public ReferenceAnswer(UUID requestId, UUID questionId) {
        super(Keys.next());
        this.requestId = requestId;
        this.questionId = questionId;
    }

    void take(AnswerForm form) {
        choice = blankToNull(form.choice);
        periodFrom = blankToNull(form.from);
        periodUntil = blankToNull(form.until);
        words = blankToNull(form.words);
        rating = blankToNull(form.rating);
    }

    /** Whether taking the form over would change nothing. */
    boolean says(AnswerForm form) {
        return Objects.equals(choice, blankToNull(form.choice))
                && Objects.equals(periodFrom, blankToNull(form.from))
                && Objects.equals(periodUntil, blankToNull(form.until))
                && Objects.equals(words, blankToNull(form.words))
                && Objects.equals(rating, blankToNull(form.rating));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    static List<ReferenceAnswer> of(UUID requestId) {
        return list("requestId", requestId);
    }
}
