package se.tolv.reference.sign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** A sign that was found in a reference, and who has looked at it. Nothing is sorted or refused by it. */
@Entity
@Table(name = "reference_sign")
public class ReferenceSign extends Stored {

    @Column(name = "request_id")
    public UUID requestId;

    @Enumerated(EnumType.STRING)
    public SignKind kind;

    @Column(name = "found_at")
    public Instant foundAt;

    /** Null until somebody has looked at it. */
    @Column(name = "looked_at")
    public Instant lookedAt;

    @Column(name = "looked_by")
    public String lookedBy;

    /** What that person noted; null where nothing. */
    public String note;

    protected ReferenceSign() {}

    public ReferenceSign(UUID requestId, SignKind kind, Instant foundAt) {
        super(Keys.next());
        this.requestId = requestId;
        this.kind = kind;
        this.foundAt = foundAt;
    }
}
