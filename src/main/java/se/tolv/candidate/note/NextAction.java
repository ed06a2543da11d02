package se.tolv.candidate.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** What somebody has said they will do next about an application; at most one thing at a time. For staff only. */
@Entity
@Table(name = "next_action")
public class NextAction extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    public String words;

    /** By when; null: no day is said. */
    public LocalDate day;

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "account_name")
    public String accountName;

    protected NextAction() {}

    NextAction(UUID applicationId) {
        super(Keys.next());
        this.applicationId = applicationId;
    }

    static Optional<NextAction> of(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }
}
