package se.tolv.candidate.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A candidate says that something the employer holds about them is wrong (GDPR article 16). */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    public String text;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** Null until somebody has seen to it. */
    @Column(name = "handled_at")
    public Instant handledAt;

    @Column(name = "handled_by")
    public String handledBy;

    protected CorrectionRequest() {}

    CorrectionRequest(UUID id, UUID candidateId, String text, Instant askedAt) {
        super(id);
        this.candidateId = candidateId;
        this.text = text;
        this.askedAt = askedAt;
    }
}
