package se.tolv.feedback.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerGauges;
import se.tolv.platform.employer.EmployerWork;

/**
 * Sees to it that nobody who waits for an answer is forgotten: takes every reminder and escalation whose time has come, and
 * then sends each person at most one digest a day. Several nodes may sweep at once (ADR 17).
 */
@ApplicationScoped
public class Sweep {

    /** While the database writes what one has taken, the other works out its own. */
    private static final int HANDS = 2;

    @Inject
    EmployerWork work;

    @Inject
    ManagedExecutor executor;

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
    EmployerGauges gauges;

    @Inject
    Clock clock;

    @Scheduled(every = "${tolv.sweep.every}", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("sweep", this::run);
    }

    /** Sweeps for the current employer until nothing is due. */
    public void run() {
        if (isAnythingDue()) {
            takeAll();
        }
        metrics.counter("tolv.sweep.digests").increment(digests.sendAll());
    }

    /** Where one batch does not do, several are taken at once: what one hand has locked, the others leave to it. */
    private void takeAll() {
        Recipients.Roll roll = recipients.roll();
        if (!takeBatch(roll)) {
            return;
        }
        Employer swept = employer.get();
        List<CompletableFuture<Void>> hands = Stream.generate(
                        () -> executor.runAsync(() -> work.in(swept, () -> takeBatches(roll))))
                .limit(HANDS)
                .toList();
        CompletableFuture.allOf(hands.toArray(CompletableFuture[]::new)).join();
    }

    private Void takeBatches(Recipients.Roll roll) {
        boolean more = true;
        while (more) {
            more = takeBatch(roll);
        }
        return null;
    }

    /** @return whether there may be more */
    private boolean takeBatch(Recipients.Roll roll) {
        int taken = steps.takeBatch(roll);
        metrics.counter("tolv.sweep.obligations").increment(taken);
        isAnythingDue();
        return taken == StepTable.BATCH;
    }

    /** Measures the lag on the way: before the work, so that it tells whether somebody keeps up, and as the work goes on. */
    private boolean isAnythingDue() {
        Optional<Instant> oldest = steps.oldestDue();
        gauges.set("tolv.sweep.lag", oldest.map(this::secondsSince).orElse(0L));
        return oldest.isPresent();
    }

    private long secondsSince(Instant due) {
        return Duration.between(due, clock.instant()).toSeconds();
    }
}
