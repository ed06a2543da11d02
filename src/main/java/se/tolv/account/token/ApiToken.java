package se.tolv.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A secret by which a program acts as the person who made it. */
@Entity
@Table(name = "api_token")
public class ApiToken extends Stored {

    /** What a program may do with it. */
    public enum Scope {
        READ,
        /** Reads too. */
        WRITE
    }

    @Column(name = "account_id")
    public UUID accountId;

    /** What the person calls it: what it is used for. */
    public String name;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    protected ApiToken() {}

    public ApiToken(UUID id, UUID accountId, String name, Scope scope) {
        super(id);
        this.accountId = accountId;
        this.name = name;
        this.scope = scope;
    }

    /** From now on none of the account's tokens opens anything. */
    public static void endAll(UUID accountId, Instant now) {
        update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
    }
}
