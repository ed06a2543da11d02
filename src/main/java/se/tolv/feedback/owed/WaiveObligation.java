package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Decides that an answer need not be given, and says why. Nobody is told; the ledger keeps the reason. */
@ApplicationScoped
public class WaiveObligation {

    @Inject
    FormCheck check;

    @Inject
    OpenObligation open;

    @Inject
    Applicants applicants;

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
    public void waive(UUID obligationId, int version, WaiverForm form) {
        Obligation obligation = open.get(obligationId, version);
        check.check(form).refuseIfAny();
        if (obligation.duty.party() == Party.REQUESTER) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).requestNeedsAnswer());
        }
        obligation.waive(form.waiver.strip(), clock.instant());
        Applicant applicant = applicants.one(obligation.applicationId);
        audit.record(
                "application.promiseWaived",
                applicant.applicationId(),
                applicant.caseNumber(),
                null,
                Map.of("duty", texts.of(FeedbackMessages.class).duty(obligation.duty), "reason", form.waiver.strip()));
    }
}
