package se.tolv.platform.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tolv.platform.employer.EmployerGauges;
import se.tolv.platform.employer.EmployerWork;

/** Tells the metrics, for each employer, what waits in the outbox, for how long, and what never arrived. */
@ApplicationScoped
public class OutboxMetrics {

    /** Each side reads the partial index that the sender and the list of undelivered mails read. */
    private static final String FIGURES = """
            select w.mails, w.oldest, u.mails
            from (select count(*) mails, min(created_at) oldest from outgoing_mail where status = 'WAITING') w,
                (select count(*) mails from outgoing_mail where status in ('BOUNCED', 'DEAD')) u
            """;

    @Inject
    EmployerWork work;

    @Inject
    OutboxMetrics self;

    @Inject
    EntityManager entities;

    @Inject
    EmployerGauges gauges;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${tolv.metrics.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("metrics", self::measure);
    }

    /** Measures the current employer's outbox. */
    @Transactional
    public void measure() {
        Object[] figures = (Object[]) entities.createNativeQuery(FIGURES).getSingleResult();
        Instant oldest = (Instant) figures[1];
        gauges.set("tolv.outbox.waiting", ((Number) figures[0]).longValue());
        gauges.set(
                "tolv.outbox.oldest",
                oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds());
        gauges.set("tolv.outbox.undelivered", ((Number) figures[2]).longValue());
    }
}
