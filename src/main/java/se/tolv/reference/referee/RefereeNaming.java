package se.tolv.reference.referee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/** A candidate has been asked to name referees in an application. */
@Entity
@Table(name = "referee_naming")
public class RefereeNaming extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** Who asked, by name. */
    @Column(name = "asked_by")
    public String askedBy;

    /** When the candidate said that the list is ready; null before. */
    @Column(name = "handed_in_at")
    public Instant handedInAt;

    /** When the candidate was last asked for one more; null where never. */
    @Column(name = "another_at")
    public Instant anotherAt;

    protected RefereeNaming() {}

    public RefereeNaming(UUID applicationId, Instant askedAt, String askedBy) {
        super(Keys.next());
        this.applicationId = applicationId;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    public static Optional<RefereeNaming> of(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }

    /**
     * The naming, held until the transaction ends, so that changes of the list come one after the other.
     *
     * @throws Problem 404 where the candidate has not been asked
     */
    static RefereeNaming locked(UUID applicationId) {
        return RefereeNaming.<RefereeNaming>find("applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Whether the candidate has something to do on the page: to hand the list in, or to name one more. */
    public boolean isWaiting() {
        return handedInAt == null || (anotherAt != null && anotherAt.isAfter(handedInAt));
    }
}
