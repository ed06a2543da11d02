package se.tolv.portal.my;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A candidate at their own page in one browser, for a short while. Nothing to do with the sessions of staff. */
@Entity
@Table(name = "candidate_session")
public class CandidateSignInSession extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    protected CandidateSignInSession() {}

    CandidateSignInSession(UUID id, UUID candidateId, String secretHash, Instant createdAt, Instant expiresAt) {
        super(id);
        this.candidateId = candidateId;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
