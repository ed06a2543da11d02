package se.tolv.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.Language;

/**
 * A person who has applied to this employer. Known by e-mail address; what the person is called is what they wrote the
 * first time, because nobody has shown yet that a later sender of the same address is the same person. Each application
 * keeps what was written in it.
 */
@Entity
@Table(name = "candidate")
public class Candidate extends Stored {

    /** In lower case; unique. Null where the identity is protected. */
    public String email;

    /** When the owner of the address showed that it is theirs, by opening what was mailed there; null before. */
    @Column(name = "email_verified_at")
    public Instant emailVerifiedAt;

    /** Shared by the candidates that HR has found to be one person. */
    @Column(name = "person_id")
    public UUID personId;

    /** The last digits of the number, by which two ways of writing it are the same; the database keeps it. */
    @Column(name = "phone_key", insertable = false, updatable = false)
    public String phoneKey;

    public String name;

    /** Null where none was given. */
    public String phone;

    /** The language to write to this person in. */
    @Enumerated(EnumType.STRING)
    public Language language;

    @Column(name = "created_at")
    public Instant createdAt;

    protected Candidate() {}

    public Candidate(UUID id, String email, String name, String phone, Language language, Instant createdAt) {
        super(id);
        this.personId = id;
        this.email = email == null ? null : normalized(email);
        this.name = name;
        this.phone = phone;
        this.language = language;
        this.createdAt = createdAt;
    }

    /** Stands for a person with protected identity: nothing is known of them here. */
    public static Candidate placeholder(UUID id, String name, Language language, Instant createdAt) {
        return new Candidate(id, null, name, null, language, createdAt);
    }

    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Makes requests that concern this address wait for each other until the transaction ends, on every node. */
    public static void lockEmail(String email) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as waited")
                .setParameter(1, normalized(email))
                .getSingleResult();
    }

    public static Optional<Candidate> withEmail(String email) {
        return find("email", normalized(email)).firstResultOptional();
    }
}
