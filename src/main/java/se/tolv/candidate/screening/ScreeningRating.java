package se.tolv.candidate.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** How one reviewer rates one applicant's answer to one question. */
@Entity
@Table(name = "screening_rating")
public class ScreeningRating extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "application_id")
    public UUID applicationId;

    /** 1, 2, 3 ... in the order of the post's questions. */
    public int question;

    @Column(name = "reviewer_id")
    public UUID reviewerId;

    @Column(name = "reviewer_name")
    public String reviewerName;

    /** 1 to 5; null: the answer gives no evidence. */
    public Integer value;

    public Instant at;

    protected ScreeningRating() {}

    ScreeningRating(Application application, int question, Actor reviewer) {
        super(Keys.next());
        this.vacancyId = application.vacancyId;
        this.applicationId = application.id;
        this.question = question;
        this.reviewerId = reviewer.id();
        this.reviewerName = reviewer.name();
    }
}
