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

    /** In lower case; unique. */
    public String email;

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
        this.email = normalized(email);
        this.name = name;
        this.phone = phone;
        this.language = language;
        this.createdAt = createdAt;
    }

    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Makes requests that concern this address wait for each other until the transaction ends, on every node. */
    static void lockEmail(String email) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as waited")
                .setParameter(1, normalized(email))
                .getSingleResult();
    }

    public static Optional<Candidate> withEmail(String email) {
        return find("email", normalized(email)).firstResultOptional();
    }
}
