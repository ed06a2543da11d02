package se.tolv.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** That HR has ended the rating of an applicant before all had submitted. It is never taken back: what was seen is seen. */
@Entity
@Table(name = "rating_closure")
public class RatingClosure extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "by_id")
    public UUID byId;

    @Column(name = "by_name")
    public String byName;

    public String reason;

    public Instant at;

    protected RatingClosure() {}

    public RatingClosure(UUID applicationId, Actor by, String reason, Instant at) {
        super(Keys.next());
        this.applicationId = applicationId;
        this.byId = by.id();
        this.byName = by.name();
        this.reason = reason;
        this.at = at;
    }

    public static boolean isClosed(UUID applicationId) {
        return count("applicationId", applicationId) > 0;
    }
}
