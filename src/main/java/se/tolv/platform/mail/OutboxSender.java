package se.tolv.platform.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.setting.TolvSettings;

/**
 * Sends what waits in the outbox. Several nodes may do so at once: each takes mails that no other has taken (ADR 20). A mail
 * whose sending fails is tried again after 1, 2, 4 ... minutes, at most a quarter of an hour apart, for about five days.
 */
@ApplicationScoped
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 480;

    /** The answers that a mail may wait for, one after the other: so long it is in the hands of the one who took it. */
    private static final int ANSWERS = 10;

    private static final int TALKS = 4;

    /** A talk that hangs holds one of these; the mails that come after it go out by another. */
    private final Semaphore talks = new Semaphore(TALKS);

    private volatile boolean stopping;

    @Inject
    EmployerWork work;

    @Inject
    OutboxSender self;

    @Inject
    EntityManager entities;

    @Inject
    SmtpSettings settings;

    @Inject
    TolvSettings tolv;

    @Inject
    Event<MailReturned> returned;

    @Inject
    Clock clock;

    @Scheduled(every = "${tolv.mail.every}")
    void sendForEveryEmployer() {
        if (!tolv.deliverMail() || !talks.tryAcquire()) {
            return;
        }
        try {
            work.forEach("mail", this::sendAll);
        } finally {
            talks.release();
        }
    }

    /** A mail that is being handed over is waited for: cut off, it would be sent again by another node. */
    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        if (talks.tryAcquire(TALKS, settings.timeout().toSeconds(), TimeUnit.SECONDS)) {
            talks.release(TALKS);
        }
    }

    /** Sends everything that is due for the current employer; where no server is reached, the rest stays due. */
    public void sendAll() {
        try (MailServerTalk talk = new MailServerTalk(settings)) {
            boolean goOn = !stopping;
            while (goOn) {
                List<OutgoingMail> taken = self.take();
                goOn = !taken.isEmpty() && send(taken.get(0), talk) && !stopping;
            }
        }
    }

    /**
     * Takes the mail that has waited longest. It is due again if it is not heard of for as long as sending can last, as when
     * this node dies, by the clock that all nodes share, the database's; no transaction is open while a server is waited for.
     */
    @Transactional
    List<OutgoingMail> take() {
        return entities.createNativeQuery("""
                        update outgoing_mail set attempts = attempts + 1, taken_until = now() + ?2 * interval '1 second'
                        where id = (
                            select id from outgoing_mail
                            where status = 'WAITING' and next_attempt_at <= ?1 and coalesce(taken_until <= now(), true)
                            order by next_attempt_at limit 1 for update skip locked)
                        returning *""", OutgoingMail.class)
                .setParameter(1, clock.instant())
                .setParameter(2, settings.timeout().multipliedBy(ANSWERS).toSeconds())
                .getResultList();
    }

    /** @return whether there is a server to send the next one to */
    private boolean send(OutgoingMail mail, MailServerTalk talk) {
        try {
            talk.open();
        } catch (MessagingException failed) {
            self.postpone(mail.id, mail.attempts, SendFailure.ofServer(failed));
            return false;
        }
        try {
            talk.send(mail, clock.instant());
            self.sent(mail.id);
        } catch (MessagingException failed) {
            self.postpone(mail.id, mail.attempts, SendFailure.ofMail(failed));
        }
        return true;
    }

    @Transactional
    void sent(UUID id) {
        OutgoingMail mail = OutgoingMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (mail != null) {
            mail.status = OutgoingMail.Status.SENT;
            mail.takenUntil = null;
            mail.sentAt = clock.instant();
            mail.secretLink = null;
            mail.lastError = null;
        }
    }

    /** @param attempt which one failed; nothing is changed where another one has begun since */
    @Transactional
    void postpone(UUID id, int attempt, SendFailure failure) {
        LOG.warnf("Mail %s could not be sent (attempt %d): %s", id, attempt, failure.reason());
        OutgoingMail mail = OutgoingMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || mail.status != OutgoingMail.Status.WAITING || mail.attempts != attempt) {
            return;
        }
        mail.lastError = failure.reason();
        mail.takenUntil = null;
        if (failure.isFinal()) {
            mail.status = OutgoingMail.Status.BOUNCED;
        } else if (attempt >= MOST_ATTEMPTS) {
            mail.status = OutgoingMail.Status.DEAD;
        }
        if (OutgoingMail.Status.UNDELIVERED.contains(mail.status)) {
            mail.forgetSecret();
            returned.fire(new MailReturned(id));
        }
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempt - 1, 10));
        mail.nextAttemptAt = clock.instant().plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    }
}
