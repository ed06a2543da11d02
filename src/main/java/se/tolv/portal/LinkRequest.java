package se.tolv.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** One request for a new link, kept for as long as it counts against the next one. */
@Entity
@Table(name = "link_request")
public class LinkRequest extends Stored {

    @Column(name = "email_hash")
    public String emailHash;

    @Column(name = "address_hash")
    public String addressHash;

    public Instant at;

    protected LinkRequest() {}

    LinkRequest(UUID id, String emailHash, String addressHash, Instant at) {
        super(id);
        this.emailHash = emailHash;
        this.addressHash = addressHash;
        this.at = at;
    }
}
