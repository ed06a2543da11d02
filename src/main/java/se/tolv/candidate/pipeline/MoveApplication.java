package se.tolv.candidate.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationMoved;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.FormCheck;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** Moves an application a stage on, or takes its last move back. */
@ApplicationScoped
public class MoveApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ApplicationMoves moves;

    @Inject
    FormCheck check;

    @Inject
    Event<ApplicationMoved> moved;

    @Inject
    Clock clock;

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
        ApplicationStage from = application.stage;
        Instant now = clock.instant();
        boolean back = application.previous().filter(form.to::equals).isPresent();
        boolean on = from.canBecome(form.to)
                && form.to != ApplicationStage.REJECTED
                && form.to != ApplicationStage.WITHDRAWN;
        if (!vacancy.isRunning() || !(back || on)) {
            throw refusal(vacancy, from, form.to);
        }
        if (back) {
            application.undo();
        } else {
            application.become(form.to, now);
            keepUp(vacancy, form.to, now);
        }
        moves.record(application, vacancy, from, now);
        moved.fire(new ApplicationMoved(id, vacancy.id, application.candidateId, from, form.to, now));
    }

    private Problem refusal(Vacancy vacancy, ApplicationStage from, ApplicationStage to) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return Problem.conflict(
                vacancy.isRunning()
                        ? messages.noSuchMove(messages.stage(from), messages.stage(to))
                        : messages.vacancyHasEnded());
    }

    private static void keepUp(Vacancy vacancy, ApplicationStage reached, Instant now) {
        if (reached == ApplicationStage.INTERVIEW) {
            vacancy.keepUp(VacancyStatus.INTERVIEWING, now);
        } else if (reached == ApplicationStage.OFFER) {
            vacancy.keepUp(VacancyStatus.DECIDING, now);
        }
    }
}
