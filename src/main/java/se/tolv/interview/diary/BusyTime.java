package se.tolv.interview.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.interview.schedule.Span;
import se.tolv.platform.database.Stored;

/** When a member of staff cannot be at an interview, as they say themselves. Why is nobody's business. */
@Entity
@Table(name = "busy_time")
public class BusyTime extends Stored {

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    protected BusyTime() {}

    BusyTime(UUID id, UUID accountId, Span span) {
        super(id);
        this.accountId = accountId;
        this.startsAt = span.from();
        this.endsAt = span.to();
    }
}
