package se.tolv.reference.referee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;

/** Asks a candidate to name referees. */
@ApplicationScoped
public class AskForReferees {

    /** Before the interview references are of no use, and after an outcome there is nothing to use them for. */
    private static final Set<ApplicationStage> STAGES =
            Set.of(ApplicationStage.INTERVIEW, ApplicationStage.OFFER, ApplicationStage.HIRED);

    @Inject
    ApplicationPermissions permissions;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Event<RefereesWanted> wanted;

    /**
     * Asked twice, the candidate is asked once.
     *
     * @throws Problem 404, 403; 409 where it is too early or too late, or the identity is protected
     */
    @Transactional
    public void ask(UUID applicationId) {
        Application application = Application.locked(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.require(vacancy);
        requireTime(application, vacancy);
        if (RefereeNaming.of(applicationId).isPresent()) {
            return;
        }
        new RefereeNaming(applicationId, clock.instant(), actor.get().name()).persist();
        audit.record("application.refereesWanted", applicationId, application.nameInTrail(vacancy), null, null);
        wanted.fire(new RefereesWanted(applicationId, false));
    }

    /**
     * @throws Problem 409 where no references are taken of this application now
     */
    public void requireTime(Application application, Vacancy vacancy) {
        RefereeMessages messages = texts.of(RefereeMessages.class);
        if (application.protectedIdentity) {
            throw Problem.conflict(messages.protectedIdentity());
        }
        if (!isTime(application, vacancy)) {
            throw Problem.conflict(messages.notNow());
        }
    }

    /** Whether references are taken of this application now. */
    public boolean isTime(Application application, Vacancy vacancy) {
        return STAGES.contains(application.stage) && vacancy.isRunning() && !application.protectedIdentity;
    }

    /** Asks for one more, in the caller's transaction and with the caller's permission. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askForAnother(UUID applicationId) {
        RefereeNaming naming = RefereeNaming.locked(applicationId);
        naming.anotherAt = clock.instant();
        wanted.fire(new RefereesWanted(applicationId, true));
    }
}
