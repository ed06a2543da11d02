package se.tolv.reference.sign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** From which network the candidate of an application came to their page, as a keyed hash, for a short while. */
@Entity
@Table(name = "network_trace")
public class NetworkTrace extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "address_hash")
    public String addressHash;

    @Column(name = "seen_at")
    public Instant seenAt;

    protected NetworkTrace() {}
}
