package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Says what is to be done next about an application, and that whoever says it will do it. */
@ApplicationScoped
public class PlanNextAction {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /** What is planned; null where nothing is. The caller has asked who may read it. */
    public NextActionDetail of(UUID applicationId) {
        return NextAction.of(applicationId)
                .map(next -> new NextActionDetail(next.words, next.day, next.accountName))
                .orElse(null);
    }

    /**
     * Takes the place of what was planned before; the last to say so does it.
     *
     * @throws Problem 404, 403, 422 with the wrong fields
     */
    @Transactional
    public void plan(UUID applicationId, NextActionForm form) {
        Application application = Application.locked(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.require(vacancy);
        check.check(form).refuseIfAny();
        if (form.nextAction == null || form.nextAction.isBlank()) {
            NextAction.of(applicationId).ifPresent(NextAction::delete);
        } else {
            NextAction next = NextAction.of(applicationId).orElseGet(() -> new NextAction(applicationId));
            next.words = form.nextAction.strip();
            next.day = form.day();
            next.accountId = actor.get().id();
            next.accountName = actor.get().name();
            next.persist();
        }
        // As with notes, the trail does not say what the words say.
        audit.record("application.nextActionPlanned", applicationId, application.nameInTrail(vacancy), null, null);
    }
}
