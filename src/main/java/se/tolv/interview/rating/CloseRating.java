package se.tolv.interview.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.scorecard.RatingClosure;
import se.tolv.interview.scorecard.ScorecardPermissions;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/**
 * HR ends the rating of an applicant before all have submitted, with a reason. Nobody submits any more, and what was
 * submitted is shown. It is not taken back: who has seen others' ratings can no longer rate independently.
 */
@ApplicationScoped
public class CloseRating {

    @Inject
    ScorecardPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    Locks locks;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @throws Problem 404, 403 for others than HR, 409 where the applicant has not been called to interview, 422 without a
     *     reason
     */
    @Transactional
    public void close(UUID applicationId, ClosureForm form) {
        Application application = Application.required(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.requireSee(vacancy);
        if (!actor.get().is(Role.HR_SPECIALIST)) {
            throw Problem.forbidden();
        }
        check.check(form).refuseIfAny();
        if (application.interviewAt == null) {
            throw Problem.conflict(texts.of(RatingMessages.class).notInterviewed());
        }
        locks.take("rating " + applicationId);
        if (RatingClosure.isClosed(applicationId)) {
            return;
        }
        String reason = form.reason.strip();
        new RatingClosure(applicationId, actor.get(), reason, clock.instant()).persist();
        audit.record(
                "application.ratingClosed",
                applicationId,
                application.nameInTrail(vacancy),
                null,
                Map.of("reason", reason));
    }
}
