package se.tolv.reference.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;

/** A referee has been asked about an applicant, with one version of a reference template. */
@Entity
@Table(name = "reference_request")
public class ReferenceRequest extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "referee_id")
    public UUID refereeId;

    @Column(name = "template_id")
    public UUID templateId;

    @Enumerated(EnumType.STRING)
    public RequestWay way;

    /** What the referee is written to in; the page itself can be read in both. */
    @Enumerated(EnumType.STRING)
    public Language language;

    @Enumerated(EnumType.STRING)
    public RequestStatus status = RequestStatus.ASKED;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** Who asked, by name. */
    @Column(name = "asked_by")
    public String askedBy;

    /** When the referee said that they want to answer, or the call began; null before. */
    @Column(name = "begun_at")
    public Instant begunAt;

    /** How many times the answers have been saved: guards against lost updates, which reminders must not disturb. */
    public int saves;

    @Column(name = "ended_at")
    public Instant endedAt;

    /** Who called and wrote the answers down, by name; null where the referee wrote them. */
    @Column(name = "called_by")
    public String calledBy;

    /** What the referee said to why; null where nothing was said. */
    @Column(name = "decline_reason")
    public String declineReason;

    /** When another referee was asked for because this one did not answer; null before. */
    @Column(name = "replacement_offered_at")
    public Instant replacementOfferedAt;

    protected ReferenceRequest() {}

    public ReferenceRequest(UUID id, UUID applicationId, UUID refereeId, Instant askedAt, String askedBy) {
        super(id);
        this.applicationId = applicationId;
        this.refereeId = refereeId;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    public boolean isOpen() {
        return status == RequestStatus.ASKED;
    }

    /**
     * @throws IllegalStateException where it has ended already; use cases ask first and explain
     */
    public void end(RequestStatus end, Instant at) {
        if (!status.canBecome(end)) {
            throw new IllegalStateException(status + " cannot become " + end);
        }
        status = end;
        endedAt = at;
    }

    /** Of one application, in the order in which they were asked. */
    public static List<ReferenceRequest> of(UUID applicationId) {
        return of(List.of(applicationId));
    }

    /** Of several applications, in the order in which they were asked. */
    public static List<ReferenceRequest> of(Collection<UUID> applicationIds) {
        return list("applicationId in ?1 order by askedAt, id", applicationIds);
    }

    /**
     * The request, held until the transaction ends, so that two clicks come one after the other.
     *
     * @throws Problem 404
     */
    public static ReferenceRequest locked(UUID id) {
        return ReferenceRequest.<ReferenceRequest>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /**
     * @throws Problem 404
     */
    public static ReferenceRequest required(UUID id) {
        return ReferenceRequest.<ReferenceRequest>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
