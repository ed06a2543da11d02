package se.tolv.feedback.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.obligation.ReturnedLetters;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.web.Versions;

/** Sends a mail once more that did not arrive. */
@ApplicationScoped
public class ResendMessage {

    @Inject
    ReturnedLetters letters;

    @Inject
    NewLinks newLinks;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 409 where it is on its way or has arrived, or its link can only be made where it was asked for; 412
     */
    @Transactional
    public void resend(UUID id, int read) {
        OutgoingMail mail = OutgoingMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw Problem.notFound();
        }
        if (!OutgoingMail.Status.UNDELIVERED.contains(mail.status)) {
            throw Problem.conflict(texts.of(MessageMessages.class).notUndelivered());
        }
        Versions.requireSame(read, mail.version);
        OutgoingMail.Status before = mail.status;
        mail.resend(mail.lacksSecret() ? newLinks.of(mail) : mail.secretLink, clock.instant());
        letters.sentAgain(id);
        audit.record("message.resent", id, mail.subject, Map.of("status", before), Map.of("status", mail.status));
    }
}
