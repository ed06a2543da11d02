package se.tolv.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.database.Keys;

/** Where every mail of Tolv is put. */
@ApplicationScoped
public class Outbox {

    @Inject
    Clock clock;

    /**
     * Puts a mail in the outbox, in the caller's transaction: it is sent if and only if that commits.
     *
     * @return the mail's key, for whoever keeps the ledger of what was promised
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID put(Letter letter) {
        OutgoingMail mail = new OutgoingMail(Keys.next());
        mail.recipient = letter.recipient();
        mail.subject = letter.subject().replaceAll("[\\r\\n]+", " ");
        mail.text = letter.text();
        mail.html = letter.html();
        mail.secretLink = letter.secretLink();
        if (letter.calendar() != null) {
            mail.calendarMethod = letter.calendar().method();
            mail.calendar = letter.calendar().content();
        }
        mail.aboutType = letter.aboutType();
        mail.aboutId = letter.aboutId();
        mail.createdAt = clock.instant();
        mail.nextAttemptAt = mail.createdAt;
        mail.persist();
        return mail.id;
    }
}
