package se.tolv.feedback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.platform.database.Keys;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;

/** Asks those who have heard how it ended how the recruitment was for them, once. */
@ApplicationScoped
public class SurveyLetters {

    private static final Duration LIFE = Duration.ofDays(60);

    @Inject
    Applicants applicants;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** Another link to the same questions, for a mail that did not arrive; the first stops working. Empty where they were answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> newLink(UUID applicationId) {
        return SurveyInvitation.<SurveyInvitation>find("applicationId = ?1 and answered = false", applicationId)
                .firstResultOptional()
                .map(invitation -> {
                    String secret = Secrets.next();
                    invitation.secretHash = Secrets.hash(secret);
                    invitation.expiresAt = clock.instant().plus(LIFE);
                    return address(secret);
                });
    }

    private String address(String secret) {
        return site.of("/survey/" + secret);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void send(UUID applicationId) {
        Instant now = clock.instant();
        var kept = ledger.keep(applicationId, Contact.SURVEYED, now);
        if (SurveyInvitation.count("applicationId", applicationId) > 0) {
            return;
        }
        Applicant to = applicants.one(applicationId);
        String secret = Secrets.next();
        new SurveyInvitation(Keys.next(), applicationId, Secrets.hash(secret), now.plus(LIFE)).persist();
        SurveyMessages messages = texts.in(to.language(), SurveyMessages.class);
        var words = new Stationery.Words(
                to.language(),
                messages.subject(to.titleInTheirLanguage()),
                List.of(
                        messages.greeting(to.name()),
                        messages.question(to.titleInTheirLanguage(), to.unitName()),
                        messages.anonymous()),
                messages.openSurvey());
        UUID mail = outbox.put(stationery.letter(to.email(), words, address(secret), "application", applicationId));
        kept.forEach(obligation -> obligation.mailId = mail);
    }
}
