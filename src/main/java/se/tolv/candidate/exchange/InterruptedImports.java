package se.tolv.candidate.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Locks;
import se.tolv.platform.employer.EmployerWork;

/**
 * Says of the imports whose server stopped that they were interrupted, so that nobody waits for them and they can be started
 * again. Any node does it: it finds the lock free that a running import holds. Nothing of them is in, for an import takes
 * everything in and is done in one transaction.
 */
@ApplicationScoped
public class InterruptedImports {

    /** Time enough to begin, where many imports are started at once. */
    private static final Duration TO_BEGIN = Duration.ofMinutes(1);

    @Inject
    EmployerWork work;

    @Inject
    InterruptedImports self;

    @Inject
    Locks locks;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${tolv.imports.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("imports", () -> self.waiting().forEach(self::look));
    }

    /** Those that have had time to begin and are not done. */
    @Transactional
    List<UUID> waiting() {
        return ApplicationImport.<ApplicationImport>list(
                        "state = ?1 and startedAt < ?2 order by startedAt",
                        ApplicationImport.State.RUNNING,
                        clock.instant().minus(TO_BEGIN))
                .stream()
                .map(running -> running.id)
                .toList();
    }

    /** An import that begins after this finds that it is not to run. */
    @Transactional
    void look(UUID id) {
        if (locks.takeIfFree(ImportRun.lock(id)) && ApplicationImport.isRunning(id)) {
            ApplicationImport interrupted = ApplicationImport.findById(id);
            Instant now = clock.instant();
            interrupted.state = ApplicationImport.State.INTERRUPTED;
            interrupted.done = 0;
            interrupted.finishedAt = now;
        }
    }
}
