package se.tolv.candidate.draft;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.setting.ApplicationSetting;
import se.tolv.platform.database.Locks;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.vacancy.Vacancy;

/** Removes the drafts that nobody has saved for as many days as the employer has set. Each disposal is logged. */
@ApplicationScoped
public class DisposeOfDrafts {

    @Inject
    EmployerWork work;

    @Inject
    DisposeOfDrafts self;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Not at once: a first start has no employers yet. */
    @Scheduled(every = "${tolv.drafts.every}", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("drafts", self::dispose);
    }

    @Transactional
    public void dispose() {
        locks.take("disposal of drafts");
        Instant before = clock.instant().minus(Duration.ofDays(ApplicationSetting.current().draftDays));
        List<ApplicationDraft> old = ApplicationDraft.list("savedAt < ?1", before);
        Map<UUID, Long> counts =
                old.stream().collect(Collectors.groupingBy(draft -> draft.vacancyId, Collectors.counting()));
        old.forEach(ApplicationDraft::delete);
        counts.forEach((vacancyId, count) -> audit.record(
                "vacancy.draftsDisposed",
                vacancyId,
                Vacancy.required(vacancyId).registryNumber,
                null,
                Map.of("drafts", count)));
    }
}
