package se.tolv.feedback.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.EmployerWork;

/**
 * Sees to it that nobody who waits for an answer is forgotten: takes every reminder and escalation whose time has come, and
 * then sends each person at most one digest a day. Several nodes may sweep at once (ADR 17).
 */
@ApplicationScoped
public class Sweep {

    @Inject
    EmployerWork work;

    @Inject
    CurrentEmployer employer;

    @Inject
    Steps steps;

    @Inject
    Recipients recipients;

    @Inject
    Digests digests;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    /** Seconds that the oldest step has waited, by employer. */
    private final Map<String, AtomicLong> lag = new ConcurrentHashMap<>();

    @Scheduled(every = "${tolv.sweep.every}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach(this::run);
    }

    /** Sweeps for the current employer until nothing is due. */
    public void run() {
        if (isAnythingDue()) {
            takeAll();
        }
        metrics.counter("tolv.sweep.digests").increment(digests.sendAll());
    }

    private void takeAll() {
        Recipients.Roll roll = recipients.roll();
        int taken = StepTable.BATCH;
        while (taken == StepTable.BATCH) {
            taken = steps.takeBatch(roll);
            metrics.counter("tolv.sweep.obligations").increment(taken);
            isAnythingDue();
        }
    }

    /** Measures the lag on the way: before the work, so that it tells whether somebody keeps up, and as the work goes on. */
    private boolean isAnythingDue() {
        Optional<Instant> oldest = steps.oldestDue();
        lagOf(employer.get().key()).set(oldest.map(this::secondsSince).orElse(0L));
        return oldest.isPresent();
    }

    private long secondsSince(Instant due) {
        return Duration.between(due, clock.instant()).toSeconds();
    }

    private AtomicLong lagOf(String key) {
        return lag.computeIfAbsent(
                key, employer -> metrics.gauge("tolv.sweep.lag", Tags.of("employer", employer), new AtomicLong()));
    }
}
