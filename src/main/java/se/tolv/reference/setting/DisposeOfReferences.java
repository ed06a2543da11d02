package se.tolv.reference.setting;

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
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Locks;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestLetters;
import se.tolv.reference.sign.NetworkTrace;
import se.tolv.reference.sign.NetworkTraces;
import se.tolv.vacancy.Vacancy;

/**
 * Removes the references of those who were not hired, as many days after the case has ended as the employer has set: the
 * referees, what they answered, and the mails to them. Each disposal is logged, with how many of them there were.
 */
@ApplicationScoped
public class DisposeOfReferences {

    /** So many applications at a time, that memory has a bound; the rest waits for the next round. */
    private static final int AT_ONCE = 200;

    @Inject
    EmployerWork work;

    @Inject
    DisposeOfReferences self;

    @Inject
    NetworkTraces traces;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Not at once: a first start has no employers yet. */
    @Scheduled(
            every = "${tolv.references.every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("references", self::dispose);
    }

    @Transactional
    public void dispose() {
        locks.take("disposal of references");
        traces.forget();
        Instant before = clock.instant().minus(Duration.ofDays(ReferenceSetting.current().keepDays));
        List<Application> old = Application.find(
                        "stage <> ?1 and id in (select n.applicationId from RefereeNaming n)"
                                + " and vacancyId in (select v.id from Vacancy v"
                                + " where coalesce(v.closedAt, v.abortedAt) < ?2)",
                        ApplicationStage.HIRED,
                        before)
                .page(0, AT_ONCE)
                .list();
        old.stream()
                .collect(Collectors.groupingBy(application -> application.vacancyId))
                .forEach(this::dispose);
    }

    private void dispose(UUID vacancyId, List<Application> applications) {
        List<UUID> ids =
                applications.stream().map(application -> application.id).toList();
        List<UUID> requests = ReferenceRequest.<ReferenceRequest>list("applicationId in ?1", ids).stream()
                .map(request -> request.id)
                .toList();
        if (!requests.isEmpty()) {
            OutgoingMail.delete("aboutType = ?1 and aboutId in ?2", RequestLetters.ABOUT, requests);
        }
        // Answers, signs and links go with their requests, and those with their referees.
        long referees = Referee.delete("applicationId in ?1", ids);
        NetworkTrace.delete("applicationId in ?1", ids);
        RefereeNaming.delete("applicationId in ?1", ids);
        audit.record(
                "vacancy.referencesDisposed",
                vacancyId,
                Vacancy.required(vacancyId).registryNumber,
                null,
                Map.of("applications", applications.size(), "referees", referees, "requests", requests.size()));
    }
}
