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
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
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
        Obligation.<Obligation>find(
                        "duty = ?1 and state = OPEN and dueAt < ?2 order by dueAt",
                        Duty.INTERVIEW_OUTCOME,
                        clock.instant())
                .range(1, 2)
                .<Obligation>list()
                .forEach(late -> move(late, day));
        firstLetter().forEach(this::comesBack);
    }

    private void move(Obligation late, LocalDate day) {
        Due previous = late.due();
        Applicant applicant = applicants.one(late.applicationId);
        late.extend(day, calendar.workingDays());
        new ObligationExtension(Keys.next(), late, previous, MoveCause.EXTENDED, REASON, clock.instant()).persist();
        letters.later(applicant, previous.day(), day, REASON);
    }

    private static List<OutgoingMail> firstLetter() {
        return OutgoingMail.find(
                        "select m from OutgoingMail m, Obligation o, Application a where o.mailId = m.id"
                                + " and a.id = o.applicationId and o.duty = ?1 and a.stage = ?2 order by a.number desc",
                        Duty.ACKNOWLEDGEMENT,
                        ApplicationStage.RECEIVED)
                .range(0, 0)
                .list();
    }

    private void comesBack(OutgoingMail mail) {
        mail.status = OutgoingMail.Status.BOUNCED;
        mail.attempts = 1;
        mail.lastError = "SMTP 550";
        OutgoingMail.flush();
        returned.fire(new MailReturned(mail.id));
    }
}
