package se.tolv.candidate.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** That a reviewer has rated every answer to a question, and stands by it. */
@Entity
@Table(name = "screening_submission")
public class ScreeningSubmission extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** 1, 2, 3 ... in the order of the post's questions. */
    public int question;

    @Column(name = "reviewer_id")
    public UUID reviewerId;

    @Column(name = "reviewer_name")
    public String reviewerName;

    public Instant at;

    protected ScreeningSubmission() {}

    ScreeningSubmission(UUID vacancyId, int question, Actor reviewer, Instant at) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.question = question;
        this.reviewerId = reviewer.id();
        this.reviewerName = reviewer.name();
        this.at = at;
    }

    static boolean exists(UUID vacancyId, int question, UUID reviewerId) {
        return count("vacancyId = ?1 and question = ?2 and reviewerId = ?3", vacancyId, question, reviewerId) > 0;
    }
}
