package se.tolv.feedback.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** What somebody answered. It says neither who nor when, beyond the year; each scale goes from 1 to 5. */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer extends Stored {

    @Column(name = "unit_id")
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public SurveyOutcome outcome;

    public int year;

    public int information;

    public int fairness;

    public int chance;

    @Column(name = "in_time")
    public int inTime;

    public int again;

    /** Null where nothing was written. */
    public String comment;

    protected SurveyAnswer() {}

    /** The key is random, for one that sorts by time would tell when. */
    SurveyAnswer(UUID unitId, SurveyOutcome outcome, int year) {
        super(UUID.randomUUID());
        this.unitId = unitId;
        this.outcome = outcome;
        this.year = year;
    }
}
