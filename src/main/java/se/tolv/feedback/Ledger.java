package se.tolv.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationsImported;
import se.tolv.feedback.letter.Applicant;
import se.tolv.platform.database.Keys;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/** Keeps the book of what candidates are owed. Always within the transaction of what made it change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    @Inject
    EmployerCalendar calendar;

    /**
     * Begins a duty towards an applicant, unless the rule is not for this one or the same duty is open already.
     *
     * @param start the time of the event that the rule's limit is counted from
     */
    public void open(Duty duty, Applicant applicant, Instant start) {
        FeedbackRule rule = FeedbackRule.of(duty);
        boolean open = Obligation.openOf(applicant.applicationId()).stream().anyMatch(known -> known.duty == duty);
        if (open || !rule.audience.includes(applicant)) {
            return;
        }
        Instant due = calendar.workingDays().due(start, rule.limit());
        new Obligation(Keys.next(), applicant.applicationId(), rule, rule.inPerson.appliesTo(applicant), start, due)
                .persist();
    }

    /** Begins a duty towards everyone of an import, as {@link #open} does one by one: they are new, and all alike. */
    public void openForImported(Duty duty, ApplicationsImported event) {
        FeedbackRule rule = FeedbackRule.of(duty);
        Instant end = Vacancy.closesAt(Vacancy.required(event.vacancyId()).applicationDeadline)
                .minusSeconds(1);
        Instant start = end.isAfter(event.at()) ? end : event.at();
        Instant due = calendar.workingDays().due(start, rule.limit());
        List<UUID> applications = Application.getEntityManager()
                .createQuery(
                        "select a.id from Application a where a.vacancyId = ?1 and a.number between ?2 and ?3",
                        UUID.class)
                .setParameter(1, event.vacancyId())
                .setParameter(2, event.first())
                .setParameter(3, event.last())
                .getResultList();
        applications.forEach(
                id -> new Obligation(Keys.next(), id, rule, rule.inPerson == InPerson.ALWAYS, start, due).persist());
    }

    /**
     * Marks everything as kept that this contact with the applicant keeps.
     *
     * @param at when the contact was
     * @return what it kept
     */
    public List<Obligation> keep(UUID applicationId, Contact contact, Instant at) {
        List<Obligation> kept =
                Obligation.openOf(applicationId).stream().filter(contact::keeps).toList();
        kept.forEach(obligation -> obligation.keep(contact, at));
        return kept;
    }

    public void cancelAll(UUID applicationId) {
        Obligation.openOf(applicationId).forEach(Obligation::cancel);
    }

    public void cancel(UUID applicationId, Duty duty) {
        Obligation.openOf(applicationId).stream()
                .filter(obligation -> obligation.duty == duty)
                .forEach(Obligation::cancel);
    }

    /** The day by which the applicant hears next. */
    public Optional<LocalDate> nextAnswer(UUID applicationId) {
        return Obligation.openOf(applicationId).stream().findFirst().map(next -> Days.of(next.dueAt));
    }
}
