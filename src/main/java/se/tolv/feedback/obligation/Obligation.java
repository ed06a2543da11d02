package se.tolv.feedback.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.rule.Duty;
import se.tolv.feedback.rule.FeedbackRule;
import se.tolv.platform.database.Stored;

/** What one applicant is owed, and by when: a rule applied to an application, with the rule's values as they were then. */
@Entity
@Table(name = "obligation")
public class Obligation extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Enumerated(EnumType.STRING)
    public Duty duty;

    public int amount;

    @Enumerated(EnumType.STRING)
    public LimitUnit unit;

    /** Whether only a call or a meeting keeps it. */
    @Column(name = "in_person")
    public boolean inPerson;

    @Column(name = "blocks_closing")
    public boolean blocksClosing;

    /** The time of the event that the limit is counted from. */
    @Column(name = "started_at")
    public Instant startedAt;

    /** The last moment at which it is done in time. */
    @Column(name = "due_at")
    public Instant dueAt;

    @Enumerated(EnumType.STRING)
    public ObligationState state = ObligationState.OPEN;

    @Column(name = "kept_at")
    public Instant keptAt;

    @Column(name = "kept_by")
    @Enumerated(EnumType.STRING)
    public Contact keptBy;

    /** The mail that kept it; null where none did. */
    @Column(name = "mail_id")
    public UUID mailId;

    protected Obligation() {}

    Obligation(UUID id, UUID applicationId, FeedbackRule rule, boolean inPerson, Instant startedAt, Instant dueAt) {
        super(id);
        this.applicationId = applicationId;
        this.duty = rule.duty;
        this.amount = rule.amount;
        this.unit = rule.unit;
        this.inPerson = inPerson;
        this.blocksClosing = rule.blocksClosing;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
    }

    public static List<Obligation> openOf(UUID applicationId) {
        return list("applicationId = ?1 and state = ?2 order by dueAt", applicationId, ObligationState.OPEN);
    }

    void keep(Contact contact, Instant at) {
        state = at.isAfter(dueAt) ? ObligationState.BROKEN : ObligationState.KEPT;
        keptAt = at;
        keptBy = contact;
    }

    void cancel() {
        state = ObligationState.CANCELLED;
    }
}
