package se.tolv.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.tolv.platform.employer.EmployerWork;

/**
 * Sends what waits in the outbox. Several nodes may do so at once: each takes rows that no other has taken. A mail whose
 * sending fails is tried again after 1, 2, 4 ... minutes, at most six hours apart, for about five days.
 */
@ApplicationScoped
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final int MOST_ATTEMPTS = 28;

    /** What a server says of a mailbox that it will never take this mail for (RFC 5321 4.2.3); a refused sign-in is ours to mend. */
    private static final Set<Integer> REFUSED = Set.of(550, 551, 552, 553, 554);

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Inject
    EmployerWork work;

    @Inject
    OutboxSender self;

    @Inject
    EntityManager entities;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    /** False in development and in a demo: mails stay in the outbox, where the mailbox page shows them. */
    @ConfigProperty(name = "tolv.mail.deliver")
    boolean deliver;

    @Scheduled(every = "${tolv.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendForEveryEmployer() {
        if (deliver) {
            work.forEach(this::sendAll);
        }
    }

    /** Sends everything that is due for the current employer. */
    public void sendAll() {
        while (self.sendNext()) {
            // One mail a transaction: what has been sent stays sent, whatever happens to the next one.
        }
    }

    /**
     * @return whether there was one
     */
    @Transactional
    boolean sendNext() {
        List<OutgoingMail> due = entities.createNativeQuery(
                        "select * from outgoing_mail where status = 'WAITING' and next_attempt_at <= ?1"
                                + " order by next_attempt_at limit 1 for update skip locked",
                        OutgoingMail.class)
                .setParameter(1, clock.instant())
                .getResultList();
        due.forEach(this::send);
        return !due.isEmpty();
    }

    private void send(OutgoingMail mail) {
        mail.attempts++;
        try {
            mailer.send(new Mail()
                    .addTo(mail.recipient)
                    .setSubject(mail.subject)
                    .setText(withLink(mail.text, mail))
                    .setHtml(withLink(mail.html, mail))
                    .addHeader("Message-ID", "<" + mail.id + "@tolv>")
                    .addHeader("Auto-Submitted", "auto-generated"));
            mail.status = OutgoingMail.Status.SENT;
            mail.sentAt = clock.instant();
            mail.secretLink = null;
            mail.lastError = null;
        } catch (RuntimeException failed) {
            postpone(mail, failed);
        }
    }

    private void postpone(OutgoingMail mail, RuntimeException failed) {
        SMTPException answer = answerOf(failed);
        mail.lastError = answer == null ? failed.getClass().getSimpleName() : "SMTP " + answer.getReplyCode();
        LOG.warnf("Mail %s could not be sent (attempt %d): %s", mail.id, mail.attempts, mail.lastError);
        if (answer != null && REFUSED.contains(answer.getReplyCode())) {
            mail.status = OutgoingMail.Status.BOUNCED;
            return;
        }
        if (mail.attempts >= MOST_ATTEMPTS) {
            mail.status = OutgoingMail.Status.DEAD;
            return;
        }
        Duration doubled = Duration.ofMinutes(1L << Math.min(mail.attempts - 1, 10));
        mail.nextAttemptAt = clock.instant().plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    }

    private static SMTPException answerOf(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer;
            }
        }
        return null;
    }

    private static String withLink(String text, OutgoingMail mail) {
        return text == null || mail.secretLink == null ? text : text.replace(Letter.LINK, mail.secretLink);
    }
}
