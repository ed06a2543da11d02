package se.tolv.feedback.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Audience;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.duty.Occasion;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/**
 * What is owed to whom, by when after which event, during a time. For each duty the employer's versions follow each other
 * without a gap; a version for one recruitment goes before them.
 */
@Entity
@Table(name = "feedback_rule")
public class FeedbackRule extends Stored {

    /** The day from which an employer's first versions apply: before anything that Tolv knows of. */
    public static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Enumerated(EnumType.STRING)
    public Duty duty;

    @Enumerated(EnumType.STRING)
    public Occasion occasion;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    /** The recruitment that it is for; null for the whole employer. */
    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** It applies to events on this day and after it. */
    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** The last day; null until further notice. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    public int amount;

    @Enumerated(EnumType.STRING)
    public LimitUnit unit;

    /** When the manager is reminded, in the limit's units, counted from the event; each before the limit. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Integer> reminders = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Escalation> escalations = List.of();

    @Column(name = "in_person")
    @Enumerated(EnumType.STRING)
    public InPerson inPerson;

    /** Whether a recruitment may not be closed while such a duty is open. */
    @Column(name = "blocks_closing")
    public boolean blocksClosing;

    protected FeedbackRule() {}

    FeedbackRule(UUID id, Duty duty, Occasion occasion, Audience audience) {
        super(id);
        this.duty = duty;
        this.occasion = occasion;
        this.audience = audience;
    }

    /** The rule for events of this day: the recruitment's own where it has one. */
    public static FeedbackRule of(Duty duty, UUID vacancyId, LocalDate day) {
        return find(
                        "duty = ?1 and (vacancyId is null or vacancyId = ?2) and validFrom <= ?3"
                                + " and (validTo is null or validTo >= ?3) order by vacancyId nulls last",
                        duty,
                        vacancyId,
                        day)
                .firstResult();
    }

    /** Every version for the employer, or for one recruitment, the earliest first. */
    static List<FeedbackRule> versions(Duty duty, UUID vacancyId) {
        return vacancyId == null
                ? list("duty = ?1 and vacancyId is null order by validFrom", duty)
                : list("duty = ?1 and vacancyId = ?2 order by validFrom", duty, vacancyId);
    }

    /**
     * @throws Problem 404
     */
    static FeedbackRule required(UUID id) {
        return FeedbackRule.<FeedbackRule>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** The same rule with other days and a key of its own. */
    FeedbackRule during(UUID id, LocalDate from, LocalDate to) {
        FeedbackRule copy = new FeedbackRule(id, duty, occasion, audience);
        copy.vacancyId = vacancyId;
        copy.amount = amount;
        copy.unit = unit;
        copy.reminders = reminders;
        copy.escalations = escalations;
        copy.inPerson = inPerson;
        copy.blocksClosing = blocksClosing;
        copy.validFrom = from;
        copy.validTo = to;
        return copy;
    }

    public Limit limit() {
        return new Limit(amount, unit);
    }

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    Optional<Integer> escalatesAt(EscalationTo to) {
        return escalations.stream()
                .filter(escalation -> escalation.to() == to)
                .map(Escalation::at)
                .findFirst();
    }
}
