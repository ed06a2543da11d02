package se.tolv.portal.my;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** Six mailed digits that sign in the browser that asked for them: once, for a quarter of an hour, in a few attempts. */
@Entity
@Table(name = "candidate_code")
public class CandidateCode extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    /** Of the secret that the asking browser holds, which is not in the mail. */
    @Column(name = "request_hash")
    public String requestHash;

    /** Of that secret and the digits together. */
    @Column(name = "code_hash")
    public String codeHash;

    public int attempts;

    @Column(name = "expires_at")
    public Instant expiresAt;

    protected CandidateCode() {}

    CandidateCode(UUID id, UUID candidateId, String requestHash, String codeHash, Instant expiresAt) {
        super(id);
        this.candidateId = candidateId;
        this.requestHash = requestHash;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }
}
