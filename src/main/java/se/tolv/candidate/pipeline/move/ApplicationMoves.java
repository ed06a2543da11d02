package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;

/** Writes down that an application has moved: on its card, and in the audit trail, which names no applicant. */
@ApplicationScoped
public class ApplicationMoves {

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /**
     * @param from where the application was; where it is now, it says itself
     * @param batch what it was moved with; null where the candidate did it
     */
    public void record(Application application, Vacancy vacancy, ApplicationStage from, Instant at, UUID batch) {
        String staff = actor.isSignedIn() ? actor.get().name() : null;
        new ApplicationMove(Keys.next(), application.id, from, application.stage, at, staff, batch).persist();
        audit.record(
                actionOf(application.stage),
                application.id,
                application.nameInTrail(vacancy),
                Map.of("stage", from),
                Map.of("stage", application.stage));
    }

    private static String actionOf(ApplicationStage reached) {
        return switch (reached) {
            case REJECTED -> "application.rejected";
            case WITHDRAWN -> "application.withdrawn";
            case HIRED -> "application.hired";
            default -> "application.moved";
        };
    }
}
