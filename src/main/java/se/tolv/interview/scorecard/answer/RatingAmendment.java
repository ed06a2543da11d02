package se.tolv.interview.scorecard.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** That an assessor changed a rating which they had submitted: from what, to what, and why. */
@Entity
@Table(name = "rating_amendment")
public class RatingAmendment extends Stored {

    @Column(name = "scorecard_id")
    public UUID scorecardId;

    @Column(name = "scorecard_answer_id")
    public UUID answerId;

    @Column(name = "from_outcome")
    @Enumerated(EnumType.STRING)
    public AnswerOutcome fromOutcome;

    @Column(name = "from_value")
    public Integer fromValue;

    @Column(name = "to_outcome")
    @Enumerated(EnumType.STRING)
    public AnswerOutcome toOutcome;

    @Column(name = "to_value")
    public Integer toValue;

    public String reason;

    public Instant at;

    protected RatingAmendment() {}

    public RatingAmendment(ScorecardAnswer answer, AnswerOutcome to, Integer value, String reason, Instant at) {
        super(Keys.next());
        this.scorecardId = answer.scorecardId;
        this.answerId = answer.id;
        this.fromOutcome = answer.outcome;
        this.fromValue = answer.value;
        this.toOutcome = to;
        this.toValue = value;
        this.reason = reason;
        this.at = at;
    }
}
