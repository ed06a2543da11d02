package se.tolv.feedback.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.Step;
import se.tolv.feedback.rule.FeedbackRule;
import se.tolv.platform.database.Stored;
import se.tolv.platform.time.Days;

/**
 * What is owed in a recruitment, and by when: a rule applied to an application, or to a request that somebody has made, with
 * the rule's values as they were then.
 */
@Entity
@Table(name = "obligation")
public class Obligation extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** The application that it concerns; null where somebody who has not applied asks for something. */
    @Column(name = "application_id")
    public UUID applicationId;

    /** As {@link se.tolv.candidate.Application#blindLabel}, which the database copies; null where nobody who has applied. */
    @Column(name = "blind_label", insertable = false, updatable = false)
    public String blindLabel;

    /** The request that it follows from: for merits or records, or to a referee; null where it follows from none. */
    @Column(name = "request_id")
    public UUID requestId;

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

    /** When the manager is reminded, as the rule said. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Integer> reminders;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Escalation> escalations;

    /** 1, and one more each time that a person moves the promised day: then the steps are taken again. */
    public int round = 1;

    /** When somebody is to be told next that it is open still; null where nobody is. */
    @Column(name = "next_step_at")
    public Instant nextStepAt;

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

    /** How it was kept, or was to be where the letter came back; null before. */
    @Column(name = "kept_by")
    @Enumerated(EnumType.STRING)
    public Contact keptBy;

    /** How many working days after the event the answer came; null before. */
    @Column(name = "answered_days")
    public Integer answeredDays;

    /** When it was waived or fell away; null otherwise. */
    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "waive_reason")
    public String waiveReason;

    /** The mail that kept it, or was to and came back; null where there is none. */
    @Column(name = "mail_id")
    public UUID mailId;

    protected Obligation() {}

    Obligation(UUID id, UUID vacancyId, UUID applicationId, FeedbackRule rule, boolean inPerson, Instant startedAt) {
        super(id);
        this.vacancyId = vacancyId;
        this.applicationId = applicationId;
        this.duty = rule.duty;
        this.inPerson = inPerson;
        this.startedAt = startedAt;
        stamp(rule);
    }

    /**
     * What is owed to an applicant about the application, the most urgent first; the system's own errands left out, and what
     * follows from requests.
     */
    public static List<Obligation> openOf(UUID applicationId) {
        return allOpenOf(applicationId).stream()
                .filter(open -> open.duty.isAnswer())
                .toList();
    }

    static List<Obligation> allOpenOf(UUID applicationId) {
        return list(
                "applicationId = ?1 and requestId is null and state in (OPEN, EXTENDED) order by dueAt", applicationId);
    }

    /** From now on it is owed as this rule says. */
    void stamp(FeedbackRule rule) {
        amount = rule.amount;
        unit = rule.unit;
        reminders = rule.reminders;
        escalations = rule.escalations;
        blocksClosing = rule.blocksClosing;
    }

    public Limit limit() {
        return new Limit(amount, unit);
    }

    /** By when it is to be done. */
    public Due due() {
        return Due.of(unit, dueAt);
    }

    /** Promises the day that the limit leads to, counted from the event. */
    void count(WorkingDays calendar) {
        promise(calendar.due(startedAt, limit()), calendar);
    }

    /** A person promises another day. */
    public void extend(LocalDate day, WorkingDays calendar) {
        become(ObligationState.EXTENDED);
        round++;
        promise(Due.of(unit, WorkingDays.endOf(day)), calendar);
    }

    private void promise(Due due, WorkingDays calendar) {
        dueAt = due.at();
        nextStepAt = steps(calendar).stream().map(Step::at).findFirst().orElse(null);
    }

    private List<Step> steps(WorkingDays calendar) {
        return duty == Duty.SURVEY
                ? List.of(new Step("SURVEY", null, morningAfter(calendar)))
                : Step.of(due(), limit(), reminders, escalations, calendar);
    }

    private Instant morningAfter(WorkingDays calendar) {
        return WorkingDays.morningOf(calendar.plusWorkingDays(Days.of(startedAt), 1));
    }

    void keep(Contact contact, Instant at, WorkingDays calendar) {
        become(due().isMissedAt(at) ? ObligationState.BROKEN : ObligationState.KEPT);
        keptAt = at;
        keptBy = contact;
        answeredDays = calendar.between(Days.of(startedAt), Days.of(at));
    }

    /** The letter that kept it came back: it is owed again, by the day that was promised. */
    void reopen(WorkingDays calendar) {
        become(round > 1 ? ObligationState.EXTENDED : ObligationState.OPEN);
        keptAt = null;
        answeredDays = null;
        promise(due(), calendar);
    }

    /** Whether it is owed because the letter that was to keep it came back. */
    public boolean isReturned() {
        return state.isOwed() && mailId != null;
    }

    public void waive(String reason, Instant at) {
        become(ObligationState.WAIVED);
        waiveReason = reason;
        endedAt = at;
    }

    void cancel(Instant at) {
        become(ObligationState.CANCELLED);
        endedAt = at;
    }

    private void become(ObligationState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        nextStepAt = null;
    }
}
