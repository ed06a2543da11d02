package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Tells a candidate where the application is, and by when the next answer comes. */
@ApplicationScoped
public class WriteToCandidate {

    @Inject
    FormCheck check;

    @Inject
    OpenObligation open;

    @Inject
    Applicants applicants;

    @Inject
    Ledger ledger;

    @Inject
    CandidateLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, 412; 409 where a mail does not keep this obligation; 422
     */
    @Transactional
    public void write(UUID obligationId, int version, UpdateForm form) {
        Obligation obligation = open.get(obligationId, version);
        check.check(form).refuseIfAny();
        if (!Contact.STATUS.keeps(obligation)) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).mailDoesNotKeep());
        }
        Applicant applicant = applicants.one(obligation.applicationId);
        if (!applicant.reachable()) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).noAddress());
        }
        List<Obligation> kept = ledger.keep(applicant.applicationId(), Contact.STATUS, clock.instant());
        ledger.open(Duty.STATUS_UPDATE, applicant, clock.instant());
        UUID mail = letters.update(applicant, form.text, ledger.nextAnswer(applicant.applicationId()));
        kept.forEach(done -> done.mailId = mail);
        audit.record("application.updated", applicant.applicationId(), applicant.caseNumber(), null, form);
    }
}
