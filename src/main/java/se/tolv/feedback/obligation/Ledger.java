package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.exchange.ApplicationsImported;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.rule.FeedbackRule;
import se.tolv.platform.database.Keys;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/** Keeps the book of what candidates are owed. Always within the transaction of what made it change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    @Inject
    EmployerCalendar calendar;

    @Inject
    Clock clock;

    /**
     * Begins a duty towards an applicant, unless the rule is not for this one or the same duty is open already.
     *
     * @param start the time of the event that the rule's limit is counted from
     */
    public void open(Duty duty, Applicant applicant, Instant start) {
        FeedbackRule rule = FeedbackRule.of(duty, applicant.vacancyId(), Days.of(start));
        boolean open = Obligation.allOpenOf(applicant.applicationId()).stream().anyMatch(known -> known.duty == duty);
        if (open || !rule.audience.includes(applicant)) {
            return;
        }
        begin(new Obligation(
                Keys.unordered(),
                applicant.vacancyId(),
                applicant.applicationId(),
                rule,
                rule.inPerson.appliesTo(applicant),
                start));
    }

    /**
     * Begins a duty that follows from a request; each request begins one.
     *
     * @param applicationId whom it concerns; null where nobody who has applied
     */
    void openFor(UUID requestId, Duty duty, UUID vacancyId, UUID applicationId, Instant start) {
        FeedbackRule rule = FeedbackRule.of(duty, vacancyId, Days.of(start));
        Obligation obligation = new Obligation(Keys.next(), vacancyId, applicationId, rule, false, start);
        obligation.requestId = requestId;
        begin(obligation);
    }

    private void begin(Obligation obligation) {
        obligation.count(calendar.workingDays());
        obligation.persist();
    }

    /**
     * A request has been answered; where that has been noted already, nothing happens.
     *
     * @param mailId the mail that answered; null where none did
     */
    void end(UUID requestId, Contact answer, UUID mailId, Instant at) {
        owedFor(requestId).ifPresent(obligation -> {
            obligation.keep(answer, at, calendar.workingDays());
            obligation.mailId = mailId;
        });
    }

    /** As {@link #end}, where there will be no answer. */
    void cancel(UUID requestId) {
        owedFor(requestId).ifPresent(obligation -> obligation.cancel(clock.instant()));
    }

    private static Optional<Obligation> owedFor(UUID requestId) {
        return Obligation.find("requestId = ?1 and state in (OPEN, EXTENDED)", requestId)
                .firstResultOptional();
    }

    /** Begins a duty towards everyone of an import, as {@link #open} does one by one: they are new, and all alike. */
    public void openForImported(Duty duty, ApplicationsImported event) {
        Instant start = FeedbackOnRecruitment.endOfApplicationTime(
                Vacancy.required(event.vacancyId()).applicationDeadline, event.at());
        FeedbackRule rule = FeedbackRule.of(duty, event.vacancyId(), Days.of(start));
        WorkingDays days = calendar.workingDays();
        List<UUID> applications = Application.getEntityManager()
                .createQuery(
                        "select a.id from Application a where a.vacancyId = ?1 and a.number between ?2 and ?3",
                        UUID.class)
                .setParameter(1, event.vacancyId())
                .setParameter(2, event.first())
                .setParameter(3, event.last())
                .getResultList();
        applications.forEach(id -> {
            Obligation obligation = new Obligation(
                    Keys.unordered(), event.vacancyId(), id, rule, rule.inPerson == InPerson.ALWAYS, start);
            obligation.count(days);
            obligation.persist();
        });
    }

    /**
     * Marks everything as kept that this contact with the applicant keeps.
     *
     * @param at when the contact was
     * @return what it kept
     */
    public List<Obligation> keep(UUID applicationId, Contact contact, Instant at) {
        List<Obligation> kept = Obligation.allOpenOf(applicationId).stream()
                .filter(contact::keeps)
                .toList();
        kept.forEach(obligation -> obligation.keep(contact, at, calendar.workingDays()));
        return kept;
    }

    public void cancelAll(UUID applicationId) {
        Obligation.allOpenOf(applicationId).forEach(obligation -> obligation.cancel(clock.instant()));
    }

    public void cancel(UUID applicationId, Duty duty) {
        Obligation.allOpenOf(applicationId).stream()
                .filter(obligation -> obligation.duty == duty)
                .forEach(obligation -> obligation.cancel(clock.instant()));
    }

    /** The day by which the applicant hears next. */
    public Optional<LocalDate> nextAnswer(UUID applicationId) {
        return Obligation.openOf(applicationId).stream().findFirst().map(next -> Days.of(next.dueAt));
    }
}
