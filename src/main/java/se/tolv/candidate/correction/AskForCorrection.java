package se.tolv.candidate.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.team.HrLetters;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Lets a candidate ask that something be corrected. It reaches HR by mail and stands in HR's list until it is seen to. */
@ApplicationScoped
public class AskForCorrection {

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    HrLetters hr;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param candidateId who asks
     * @param requestKey the form's hidden request id; may be null
     * @throws Problem 422 without a text
     */
    @Transactional
    public void ask(UUID candidateId, CorrectionForm form, String requestKey) {
        check.check(form).refuseIfAny();
        UUID key = Keys.ofRequest(candidateId, requestKey);
        creation.once(CorrectionRequest.class, key, () -> {
            CorrectionRequest request = new CorrectionRequest(key, candidateId, form.text.strip(), clock.instant());
            request.persist();
            audit.record("correction.asked", key, nameInTrail(candidateId), null, null);
            hr.tell("/corrections", "correction", key, CorrectionMessages.class, AskForCorrection::mail);
            return request;
        });
    }

    /** The trail names no applicant: their latest application stands for them. */
    static String nameInTrail(UUID candidateId) {
        return Application.<Application>find("candidateId = ?1 order by receivedAt desc", candidateId)
                .firstResultOptional()
                .map(latest -> latest.nameInTrail(Vacancy.required(latest.vacancyId)))
                .orElse("");
    }

    private static Stationery.Words mail(CorrectionMessages messages, Language language) {
        return new Stationery.Words(
                language, messages.mailSubject(), List.of(messages.mailText()), messages.mailOpen());
    }
}
