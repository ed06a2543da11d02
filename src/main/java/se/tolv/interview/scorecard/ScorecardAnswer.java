package se.tolv.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** One question of a scorecard: what the assessor noted, and how they rate the answer. */
@Entity
@Table(name = "scorecard_answer")
public class ScorecardAnswer extends Stored {

    @Column(name = "scorecard_id")
    public UUID scorecardId;

    /** 1, 2, 3 ... in the order of the interview; added questions come last. */
    public int number;

    /** Null for an added question. */
    @Column(name = "competency_code")
    public String competencyCode;

    /** The bank's question, as the guide asks it; null for an added question. */
    @Column(name = "question_id")
    public UUID questionId;

    /** The words of a question that stands in no guide; null for the guide's own. */
    @Column(name = "added_text")
    public String addedText;

    public String notes = "";

    /** Null as long as the assessor has said nothing; always null for an added question. */
    @Enumerated(EnumType.STRING)
    public AnswerOutcome outcome;

    /** 1 to 5; null unless rated. */
    public Integer value;

    /** Why the question was not asked, or why it was added; empty otherwise. */
    public String reason = "";

    /** The browser page that saved last; it numbers what it saves. */
    public UUID writer;

    /** The writer's number of what was saved last. */
    public long sequence;

    @Column(name = "saved_at")
    public Instant savedAt;

    protected ScorecardAnswer() {}

    /** A question of the guide. */
    public ScorecardAnswer(Scorecard scorecard, int number, String competencyCode, UUID questionId) {
        super(Keys.next());
        this.scorecardId = scorecard.id;
        this.number = number;
        this.competencyCode = competencyCode;
        this.questionId = questionId;
    }

    /** A question that was asked besides those of the guide. */
    public ScorecardAnswer(UUID id, Scorecard scorecard, int number, String text, String reason) {
        super(id);
        this.scorecardId = scorecard.id;
        this.number = number;
        this.addedText = text;
        this.reason = reason;
    }

    public boolean isAdded() {
        return addedText != null;
    }

    /** Whether a page sends again what has been saved. */
    public boolean has(UUID writer, long sequence) {
        return writer.equals(this.writer) && sequence <= this.sequence;
    }

    /** Whether all is said that must be said before the scorecard is submitted. */
    public boolean isComplete() {
        return isAdded() || (outcome != null && (outcome != AnswerOutcome.SKIPPED || !reason.isBlank()));
    }

    public void rate(AnswerOutcome outcome, Integer value) {
        this.outcome = outcome;
        this.value = value;
    }
}
