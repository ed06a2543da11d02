package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.disclosure.DisclosureLetters;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.feedback.obligation.MoveCause;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationExtension;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Moves a promised day, and tells whoever waits so at once, with the reason. */
@ApplicationScoped
public class ExtendPromise {

    /** A day further away than this is a slip of the finger. */
    private static final int LONGEST_MONTHS = 12;

    @Inject
    FormCheck check;

    @Inject
    OpenObligation open;

    @Inject
    EmployerCalendar calendar;

    @Inject
    Applicants applicants;

    @Inject
    CandidateLetters letters;

    @Inject
    DisclosureLetters requesters;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, 412, 409 where it is no longer open, 422
     */
    @Transactional
    public void extend(UUID obligationId, int version, ExtensionForm form) {
        Obligation obligation = open.get(obligationId, version);
        LocalDate promised = Days.of(obligation.dueAt);
        FieldErrors errors = check.check(form);
        if (errors.of("day") == null && !isLater(LocalDate.parse(form.day.strip()), promised)) {
            errors.add("day", texts.of(FeedbackMessages.class).laterDay());
        }
        errors.refuseIfAny();
        LocalDate day = LocalDate.parse(form.day.strip());
        Due previous = obligation.due();
        if (obligation.duty.party() == Party.REFEREE) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).refereeNeedsReminder());
        }
        obligation.extend(day, calendar.workingDays());
        new ObligationExtension(
                        Keys.next(), obligation, previous, MoveCause.EXTENDED, form.reason.strip(), clock.instant())
                .persist();
        tell(obligation, promised, day, form.reason.strip());
    }

    private void tell(Obligation obligation, LocalDate promised, LocalDate day, String reason) {
        Map<String, Object> before = Map.of("day", promised);
        Map<String, Object> after = Map.of("day", day, "reason", reason);
        if (obligation.duty.party() == Party.REQUESTER) {
            requesters.later(obligation.requestId, promised, day, reason);
            String number = Vacancy.required(obligation.vacancyId).registryNumber;
            audit.record("disclosure.promiseMoved", obligation.requestId, number, before, after);
        } else {
            Applicant applicant = applicants.one(obligation.applicationId);
            letters.later(applicant, promised, day, reason);
            audit.record("application.promiseMoved", applicant.applicationId(), applicant.caseNumber(), before, after);
        }
    }

    private boolean isLater(LocalDate day, LocalDate promised) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(promised) && day.isAfter(today) && !day.isAfter(today.plusMonths(LONGEST_MONTHS));
    }
}
