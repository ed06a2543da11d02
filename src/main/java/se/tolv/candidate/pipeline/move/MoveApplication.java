package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Moves an application a stage on, or takes its last move back. */
@ApplicationScoped
public class MoveApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Moving moving;

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where the move does not exist or the vacancy has
     *     ended, 422 where the form does not say where to
     */
    @Transactional
    public void move(UUID id, MoveForm form, int read) {
        Application application = Application.locked(id);
        Vacancy vacancy = Vacancy.locked(application.vacancyId);
        permissions.require(vacancy);
        check.check(form).refuseIfAny();
        if (application.isRepeat(form.to, read)) {
            return;
        }
        Versions.requireSame(read, application.version);
        if (!vacancy.isRunning() || !Moving.canGo(application, form.to)) {
            throw refusal(vacancy, application.stage, form.to);
        }
        boolean back = Moving.leadsBack(application, form.to);
        moving.move(application, vacancy, form.to, moving.batch(vacancy, form.to, back, 1));
    }

    private Problem refusal(Vacancy vacancy, ApplicationStage from, ApplicationStage to) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return Problem.conflict(
                vacancy.isRunning()
                        ? messages.noSuchMove(messages.stage(from), messages.stage(to))
                        : messages.vacancyHasEnded());
    }
}
