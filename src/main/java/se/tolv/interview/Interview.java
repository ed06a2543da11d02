package se.tolv.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/** One meeting with one applicant, from the times that were offered to what became of it. */
@Entity
@Table(name = "interview")
public class Interview extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Enumerated(EnumType.STRING)
    public InterviewStatus status = InterviewStatus.OFFERED;

    /** The times that the applicant can choose from, whoever has taken them meanwhile. */
    @ElementCollection
    @CollectionTable(name = "interview_offer", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "slot_id")
    public Set<UUID> slots = new HashSet<>();

    /** The time that was chosen; null before. A cancelled interview keeps it, though others may have it now. */
    @Column(name = "slot_id")
    public UUID slotId;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    /** Of the calendar entry (RFC 5545 3.8.7.4): 0 when it is booked, and one more with each change. */
    public int sequence;

    /** Why the applicant asks for other times, and which; null where they do not. */
    public String wish;

    @Column(name = "wished_at")
    public Instant wishedAt;

    @Column(name = "ended_by")
    @Enumerated(EnumType.STRING)
    public EndedBy endedBy;

    /** Why it was last moved or cancelled, for the other side to read; null where nobody said. */
    public String reason;

    @Column(name = "offered_at")
    public Instant offeredAt;

    @Column(name = "booked_at")
    public Instant bookedAt;

    @Column(name = "held_at")
    public Instant heldAt;

    @Column(name = "no_show_at")
    public Instant noShowAt;

    @Column(name = "cancelled_at")
    public Instant cancelledAt;

    protected Interview() {}

    public Interview(UUID applicationId, UUID vacancyId, Instant offeredAt) {
        super(Keys.next());
        this.applicationId = applicationId;
        this.vacancyId = vacancyId;
        this.offeredAt = offeredAt;
    }

    /**
     * @throws Problem 404
     */
    public static Interview required(UUID id) {
        return Interview.<Interview>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /**
     * The interview, held until the transaction ends, so that two clicks come one after the other.
     *
     * @throws Problem 404
     */
    public static Interview locked(UUID id) {
        return Interview.<Interview>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The interview that lies ahead of an applicant, held until the transaction ends. */
    public static Optional<Interview> ahead(UUID applicationId) {
        return Interview.<Interview>find("applicationId = ?1 and status in ?2", applicationId, InterviewStatus.AHEAD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether an interview has, or had, this time, so that nobody else can. */
    public static boolean isTaken(UUID slotId) {
        return count("slotId = ?1 and status in ?2", slotId, InterviewStatus.TIMED) > 0;
    }

    /** What its entries in calendars are called, for as long as it exists (RFC 5545 3.8.4.7). */
    public String uid() {
        return id + "@tolv";
    }

    /** Whether somebody asks, with what they read before, for what has been done already: a double click. */
    public boolean isRepeat(InterviewStatus asked, int read) {
        return status == asked && read < version;
    }

    /** Agrees on a time, or on another one: what the candidate asked for is answered by that. */
    public void agree(UUID slot, Instant from, Instant to, Instant now) {
        if (status == InterviewStatus.BOOKED) {
            sequence++;
        } else {
            become(InterviewStatus.BOOKED, now);
        }
        slotId = slot;
        startsAt = from;
        endsAt = to;
        wish = null;
        wishedAt = null;
    }

    /** Cancels it. */
    public void cancel(EndedBy by, String why, Instant now) {
        if (status == InterviewStatus.BOOKED) {
            sequence++;
        }
        become(InterviewStatus.CANCELLED, now);
        endedBy = by;
        reason = why;
    }

    /**
     * @throws IllegalStateException where the transition table forbids it; use cases ask first and explain
     */
    public void become(InterviewStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        switch (next) {
            case OFFERED -> throw new IllegalStateException("An interview is offered once");
            case BOOKED -> bookedAt = now;
            case HELD -> heldAt = now;
            case NO_SHOW -> noShowAt = now;
            case CANCELLED -> cancelledAt = now;
        }
    }
}
