package se.tolv.feedback.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.platform.database.Stored;

/** One rule of when candidates are answered, as this employer has it: on this occasion these hear within this limit. */
@Entity
@Table(name = "feedback_rule")
public class FeedbackRule extends Stored {

    @Enumerated(EnumType.STRING)
    public Duty duty;

    @Enumerated(EnumType.STRING)
    public Occasion occasion;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public int amount;

    @Enumerated(EnumType.STRING)
    public LimitUnit unit;

    @Column(name = "in_person")
    @Enumerated(EnumType.STRING)
    public InPerson inPerson;

    /** Whether a recruitment may not be closed while such a duty is open. */
    @Column(name = "blocks_closing")
    public boolean blocksClosing;

    protected FeedbackRule() {}

    FeedbackRule(
            UUID id,
            Duty duty,
            Occasion occasion,
            Audience audience,
            Limit limit,
            InPerson inPerson,
            boolean blocksClosing) {
        super(id);
        this.duty = duty;
        this.occasion = occasion;
        this.audience = audience;
        this.amount = limit.amount();
        this.unit = limit.unit();
        this.inPerson = inPerson;
        this.blocksClosing = blocksClosing;
    }

    public static FeedbackRule of(Duty duty) {
        return find("duty", duty).singleResult();
    }

    public Limit limit() {
        return new Limit(amount, unit);
    }
}
