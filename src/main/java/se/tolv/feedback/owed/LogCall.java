package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Notes that somebody has called or met a candidate, which keeps what it can keep. */
@ApplicationScoped
public class LogCall {

    @Inject
    FormCheck check;

    @Inject
    OpenObligation open;

    @Inject
    Applicants applicants;

    @Inject
    Ledger ledger;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, 412; 409 where a call does not keep this obligation; 422
     */
    @Transactional
    public void log(UUID obligationId, int version, CallForm form) {
        Obligation obligation = open.get(obligationId, version);
        check.check(form).refuseIfAny();
        if (obligation.duty.party() == Party.REQUESTER) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).requestNeedsAnswer());
        }
        Applicant applicant = applicants.one(obligation.applicationId);
        Contact contact = applicant.reachable() ? Contact.CALLED : Contact.BY_AGREEMENT;
        if (!contact.keeps(obligation)) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).callDoesNotKeep());
        }
        ledger.keep(applicant.applicationId(), contact, clock.instant());
        ledger.open(Duty.STATUS_UPDATE, applicant, clock.instant());
        audit.record("application.called", applicant.applicationId(), applicant.caseNumber(), null, form);
    }
}
