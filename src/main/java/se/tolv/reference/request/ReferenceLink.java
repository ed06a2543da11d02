package se.tolv.reference.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;

/** The right to answer a request, for whoever opens the mailed link. A reminder has one of its own. */
@Entity
@Table(name = "reference_link")
public class ReferenceLink extends Stored {

    @Column(name = "request_id")
    public UUID requestId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "expires_at")
    public Instant expiresAt;

    protected ReferenceLink() {}

    private ReferenceLink(UUID id, UUID requestId, String secretHash, Instant expiresAt) {
        super(id);
        this.requestId = requestId;
        this.secretHash = secretHash;
        this.expiresAt = expiresAt;
    }

    /** A new secret that opens the request until then. */
    static String next(UUID requestId, Instant expiresAt) {
        String secret = Secrets.next();
        new ReferenceLink(Keys.next(), requestId, Secrets.hash(secret), expiresAt).persist();
        return secret;
    }

    /** The link with this secret, whether or not it still works; empty where it is none of ours. */
    public static Optional<ReferenceLink> with(String secret) {
        return find("secretHash", Secrets.hash(secret)).firstResultOptional();
    }
}
