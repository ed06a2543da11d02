package se.tolv.equality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;

/** Lets the browser that has just sent an application answer the voluntary questions once. */
@Entity
@Table(name = "equality_question")
public class EqualityQuestion extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "expires_at")
    public Instant expiresAt;

    protected EqualityQuestion() {}

    EqualityQuestion(UUID id, UUID candidateId, String secretHash, Instant expiresAt) {
        super(id);
        this.candidateId = candidateId;
        this.secretHash = secretHash;
        this.expiresAt = expiresAt;
    }

    static Optional<EqualityQuestion> opened(String secret, Instant now) {
        return secret == null
                ? Optional.empty()
                : find("secretHash = ?1 and expiresAt > ?2", Secrets.hash(secret), now)
                        .firstResultOptional();
    }
}
