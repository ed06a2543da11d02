package se.tolv.candidate.anonymity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** That somebody has looked behind the aliases of a post, and why. */
@Entity
@Table(name = "anonymity_look")
public class AnonymityLook extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "account_name")
    public String accountName;

    public String reason;

    public Instant at;

    /** From then on this person sees the aliases again. */
    @Column(name = "ends_at")
    public Instant endsAt;

    protected AnonymityLook() {}

    AnonymityLook(UUID vacancyId, Actor who, String reason, Instant at, Instant endsAt) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.accountId = who.id();
        this.accountName = who.name();
        this.reason = reason;
        this.at = at;
        this.endsAt = endsAt;
    }
}
