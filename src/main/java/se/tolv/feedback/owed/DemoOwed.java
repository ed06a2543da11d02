package se.tolv.feedback.owed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.MoveCause;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationExtension;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.mail.MailReturned;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;

/** What does not go as it should at the demo employer: two promised days moved, and one letter came back. */
@ApplicationScoped
class DemoOwed {

    private static final String REASON = "En av oss som intervjuar har blivit sjuk, så vi behöver några dagar till.";

    private static final String UPDATE =
            "Vi har träffat alla som vi ville träffa, och bestämmer oss under nästa vecka.";

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    CandidateLetters letters;

    @Inject
    EmployerCalendar calendar;

    @Inject
    Event<MailReturned> returned;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(71) DemoRequested requested) {
        if (ObligationExtension.count() > 0) {
            return;
        }
        LocalDate day = calendar.workingDays().plusWorkingDays(Days.of(clock.instant()), 5);
        List<Obligation> late = Obligation.<Obligation>find(
                        "duty = ?1 and state = OPEN and dueAt < ?2 order by dueAt, id",
                        Duty.INTERVIEW_OUTCOME,
                        clock.instant())
                .range(1, 3)
                .list();
        late.stream().limit(2).forEach(owed -> move(owed, day));
        late.stream().skip(2).forEach(this::writeInVain);
    }

    private void move(Obligation late, LocalDate day) {
        Due previous = late.due();
        Applicant applicant = applicants.one(late.applicationId);
        late.extend(day, calendar.workingDays());
        new ObligationExtension(Keys.next(), late, previous, MoveCause.EXTENDED, REASON, clock.instant()).persist();
        letters.later(applicant, previous.day(), day, REASON);
    }

    private void writeInVain(Obligation owed) {
        Applicant applicant = applicants.one(owed.applicationId);
        List<Obligation> kept = ledger.keep(owed.applicationId, Contact.STATUS, clock.instant());
        ledger.open(Duty.STATUS_UPDATE, applicant, clock.instant());
        UUID letter = letters.update(applicant, UPDATE, ledger.nextAnswer(owed.applicationId));
        kept.forEach(obligation -> obligation.mailId = letter);
        OutgoingMail mail = OutgoingMail.findById(letter);
        mail.status = OutgoingMail.Status.BOUNCED;
        mail.attempts = 1;
        mail.lastError = "SMTP 550";
        OutgoingMail.flush();
        returned.fire(new MailReturned(letter));
    }
}
