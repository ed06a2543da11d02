package se.tolv.account.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;

/** A secret link by which one person chooses a password, once: an invitation, or a password that was forgotten. */
@Entity
@Table(name = "password_link")
public class PasswordLink extends Stored {

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** When the password was chosen, or when the link was replaced by another. */
    @Column(name = "used_at")
    public Instant usedAt;

    protected PasswordLink() {}

    public PasswordLink(UUID id, UUID accountId) {
        super(id);
        this.accountId = accountId;
    }

    /** The account that a link opens; empty where the link is unknown, used or too old, or the account is closed. */
    static Optional<Account> holderOf(String secret, Instant now) {
        return PasswordLink.<PasswordLink>find(
                        "secretHash = ?1 and usedAt is null and expiresAt > ?2", Secrets.hash(secret), now)
                .firstResultOptional()
                .map(link -> Account.<Account>findById(link.accountId))
                .filter(Account::isActive);
    }

    static boolean issuedSince(UUID accountId, Instant start) {
        return count("accountId = ?1 and createdAt > ?2", accountId, start) > 0;
    }

    /** From now on none of the account's links opens anything. */
    public static void endAll(UUID accountId, Instant now) {
        update("usedAt = ?1 where accountId = ?2 and usedAt is null", now, accountId);
    }
}
