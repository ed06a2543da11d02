package se.tolv.feedback.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** The right to see a candidate's own page, for whoever holds the secret that was mailed to them. */
@Entity
@Table(name = "candidate_link")
public class CandidateLink extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** When it signed in, which it does once; null before. */
    @Column(name = "used_at")
    public Instant usedAt;

    protected CandidateLink() {}

    CandidateLink(UUID id, UUID candidateId, String secretHash, Instant createdAt, Instant expiresAt) {
        super(id);
        this.candidateId = candidateId;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
