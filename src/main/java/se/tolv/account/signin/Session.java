package se.tolv.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** One browser that is signed in. Revoking it signs that browser out at its next request, on every node. */
@Entity
@Table(name = "session")
public class Session extends Stored {

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "secret_hash")
    public String secretHash;

    /** What the browser calls itself, so that a person recognises it in the list of their sessions. */
    public String device;

    @Column(name = "created_at")
    public Instant createdAt;

    /** To the minute. */
    @Column(name = "last_seen_at")
    public Instant lastSeenAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    protected Session() {}

    public Session(UUID id, UUID accountId) {
        super(id);
        this.accountId = accountId;
    }

    /** From now on nobody is signed in to the account. */
    public static void endAll(UUID accountId, Instant now) {
        update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
    }

    /** As {@link #endAll}, but for one session, which may be none of the account's; null: none is spared. */
    public static void endAllBut(UUID spared, UUID accountId, Instant now) {
        update(
                "revokedAt = ?1 where accountId = ?2 and revokedAt is null and (cast(?3 as uuid) is null or id != ?3)",
                now,
                accountId,
                spared);
    }
}
