package se.tolv.feedback.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.feedback.calendar.Due;
import se.tolv.platform.database.Stored;

/** A promised date that moved, and why: the candidate has been told both. */
@Entity
@Table(name = "obligation_extension")
public class ObligationExtension extends Stored {

    @Column(name = "obligation_id")
    public UUID obligationId;

    @Column(name = "previous_due_at")
    public Instant previousDueAt;

    @Column(name = "due_at")
    public Instant dueAt;

    @Enumerated(EnumType.STRING)
    public MoveCause cause;

    /** In the words of the person who moved it, for the candidate to read; null where no person did. */
    public String reason;

    public Instant at;

    protected ObligationExtension() {}

    public ObligationExtension(
            UUID id, Obligation obligation, Due previous, MoveCause cause, String reason, Instant at) {
        super(id);
        this.obligationId = obligation.id;
        this.previousDueAt = previous.at();
        this.dueAt = obligation.dueAt;
        this.cause = cause;
        this.reason = reason;
        this.at = at;
    }
}
