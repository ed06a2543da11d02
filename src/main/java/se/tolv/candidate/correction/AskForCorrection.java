package se.tolv.candidate.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.FormCheck;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.Vacancy;

/** Lets a candidate ask that something be corrected. It reaches HR by mail and stands in HR's list until it is seen to. */
@ApplicationScoped
public class AskForCorrection {

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    SiteAddress site;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

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
            tellHr(key);
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

    /** What is asked for stands in the list only: a mail may be read by others. */
    private void tellHr(UUID requestId) {
        List<Account> hr = Account.<Account>list("deactivatedAt is null").stream()
                .filter(account -> account.roles.contains(Role.HR_SPECIALIST))
                .toList();
        for (Account account : hr) {
            Language language = account.language == null ? Language.SV : account.language;
            CorrectionMessages messages = texts.in(language, CorrectionMessages.class);
            var words = new Stationery.Words(
                    language, messages.mailSubject(), List.of(messages.mailText()), messages.mailOpen());
            outbox.put(stationery.letter(account.email, words, site.of("/corrections"), "correction", requestId));
        }
    }
}
