package se.tolv.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** One failed sign-in, kept for as long as it counts against the next one. */
@Entity
@Table(name = "failed_sign_in")
public class FailedSignIn extends Stored {

    @Column(name = "email_hash")
    public String emailHash;

    @Column(name = "address_hash")
    public String addressHash;

    public Instant at;

    protected FailedSignIn() {}

    public FailedSignIn(UUID id, String emailHash, String addressHash, Instant at) {
        super(id);
        this.emailHash = emailHash;
        this.addressHash = addressHash;
        this.at = at;
    }

    static long since(Instant start, String emailHash) {
        return count("emailHash = ?1 and at > ?2", emailHash, start);
    }

    static long sinceFrom(Instant start, String addressHash) {
        return count("addressHash = ?1 and at > ?2", addressHash, start);
    }
}
