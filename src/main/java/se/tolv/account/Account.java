package se.tolv.account;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;

/** A member of staff who may sign in. */
@Entity
@Table(name = "account")
public class Account extends Stored {

    public String name;

    /** In lower case; unique. Changes when a person changes name, so nothing refers to it. */
    public String email;

    /** Argon2id in PHC string format; null until the person has chosen a password, or where only single sign-on is used. */
    @Column(name = "password_hash")
    public String passwordHash;

    /** The password was chosen by somebody else: it opens nothing but the page where a new one is chosen. */
    @Column(name = "one_time_password")
    public boolean oneTimePassword;

    @Enumerated(EnumType.STRING)
    public Language language;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = new HashSet<>();

    /** The units this person recruits for, with everything below them. */
    @ElementCollection
    @CollectionTable(name = "account_unit", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "unit_id")
    public Set<UUID> units = new HashSet<>();

    @Column(name = "created_at")
    public Instant createdAt;

    /** Null until the first time. */
    @Column(name = "last_signed_in_at")
    public Instant lastSignedInAt;

    @Column(name = "deactivated_at")
    public Instant deactivatedAt;

    protected Account() {}

    public Account(UUID id, String name, String email, Instant createdAt) {
        super(id);
        this.name = name;
        this.email = normalized(email);
        this.createdAt = createdAt;
    }

    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<Account> withEmail(String email) {
        return find("email = :email", Parameters.with("email", normalized(email)))
                .firstResultOptional();
    }

    public AccountStatus status() {
        if (!isActive()) {
            return AccountStatus.DEACTIVATED;
        }
        return lastSignedInAt == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }
}
