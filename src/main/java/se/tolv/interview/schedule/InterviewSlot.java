package se.tolv.interview.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/** A time that is kept for an interview: where, and with whom. It may be offered to several; the first to choose it has it. */
@Entity
@Table(name = "interview_slot")
public class InterviewSlot extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    /** Where they meet; null where they meet by video only. */
    public String place;

    /** The address of the video meeting; null where there is none. */
    @Column(name = "video_link")
    public String videoLink;

    /** The accounts of those who interview. */
    @ElementCollection
    @CollectionTable(name = "interview_slot_assessor", joinColumns = @JoinColumn(name = "slot_id"))
    @Column(name = "account_id")
    public Set<UUID> assessors = new HashSet<>();

    @Column(name = "created_at")
    public Instant createdAt;

    /** When it ceased to be kept; null while it is. */
    @Column(name = "removed_at")
    public Instant removedAt;

    protected InterviewSlot() {}

    public InterviewSlot(UUID id, UUID vacancyId, Instant createdAt) {
        super(id);
        this.vacancyId = vacancyId;
        this.createdAt = createdAt;
    }

    /** Sets when, where and with whom. */
    public void plan(Span span, String place, String videoLink, Collection<UUID> assessors) {
        this.startsAt = span.from();
        this.endsAt = span.to();
        this.place = place;
        this.videoLink = videoLink;
        this.assessors.retainAll(assessors);
        this.assessors.addAll(assessors);
    }

    /**
     * The slot, held until the transaction ends: of two who want it the second waits, and finds it taken.
     *
     * @throws Problem 404
     */
    public static InterviewSlot locked(UUID id) {
        return InterviewSlot.<InterviewSlot>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** Those of a vacancy with these keys that are kept still, held in the order of their keys. */
    public static List<InterviewSlot> kept(UUID vacancyId, Collection<UUID> ids) {
        return InterviewSlot.<InterviewSlot>find(
                        "vacancyId = ?1 and id in ?2 and removedAt is null order by id", vacancyId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Stops keeping the times of a vacancy that nobody has and nobody can choose any longer. */
    static void release(UUID vacancyId, Instant now) {
        InterviewSlot.<InterviewSlot>list(
                        "from InterviewSlot s where s.vacancyId = ?1 and s.removedAt is null"
                                + " and not exists (select 1 from Interview t where t.slotId = s.id and t.status in ?2)"
                                + " and not exists (select 1 from Interview i join i.slots o where o = s.id and i.status in ?3)",
                        vacancyId,
                        InterviewStatus.TIMED,
                        InterviewStatus.AHEAD)
                .forEach(slot -> slot.removedAt = now);
    }
}
