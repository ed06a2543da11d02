package se.tolv.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** What one assessor notes and rates of one applicant's interview. */
@Entity
@Table(name = "scorecard")
public class Scorecard extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "assessor_id")
    public UUID assessorId;

    @Column(name = "assessor_name")
    public String assessorName;

    /** The version of the guide that the interview began with, and that it keeps. */
    @Column(name = "guide_id")
    public UUID guideId;

    @Enumerated(EnumType.STRING)
    public ScorecardStatus status = ScorecardStatus.DRAFT;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** When a rating was last changed after it had been submitted. */
    @Column(name = "amended_at")
    public Instant amendedAt;

    protected Scorecard() {}

    public Scorecard(UUID id, Application application, Actor assessor, UUID guideId, Instant openedAt) {
        this(id, application, assessor.id(), assessor.name(), guideId, openedAt);
    }

    public Scorecard(
            UUID id, Application application, UUID assessorId, String assessorName, UUID guideId, Instant openedAt) {
        super(id);
        this.vacancyId = application.vacancyId;
        this.applicationId = application.id;
        this.assessorId = assessorId;
        this.assessorName = assessorName;
        this.guideId = guideId;
        this.openedAt = openedAt;
    }

    public boolean isDraft() {
        return status == ScorecardStatus.DRAFT;
    }

    /**
     * @throws IllegalStateException where the transition table forbids it; use cases ask first and explain
     */
    public void become(ScorecardStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        if (next == ScorecardStatus.SUBMITTED) {
            submittedAt = at;
        } else {
            amendedAt = at;
        }
    }
}
