package se.tolv.platform.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** Something that was taken, kept for as long as it counts against what comes next. */
@Entity
@Table(name = "counted")
public class Counted extends Stored {

    public String what;

    @Column(name = "who_hash")
    public String whoHash;

    public long amount;

    public Instant at;

    protected Counted() {}

    Counted(UUID id, String what, String whoHash, long amount, Instant at) {
        super(id);
        this.what = what;
        this.whoHash = whoHash;
        this.amount = amount;
        this.at = at;
    }
}
