package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;

/** Takes an application back: the candidate does it, or a member of staff whom the candidate has told. */
@ApplicationScoped
public class WithdrawApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ApplicationMoves moves;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where the application has its outcome already
     */
    @Transactional
    public void withdraw(UUID id, int read) {
        Application application = Application.locked(id);
        Vacancy vacancy = Vacancy.locked(application.vacancyId);
        permissions.requireWithdraw(application, vacancy);
        if (application.isRepeat(ApplicationStage.WITHDRAWN, read)) {
            return;
        }
        Versions.requireSame(read, application.version);
        ApplicationStage from = application.stage;
        if (!from.canBecome(ApplicationStage.WITHDRAWN)) {
            CandidateMessages messages = texts.of(CandidateMessages.class);
            throw Problem.conflict(
                    messages.noSuchMove(messages.stage(from), messages.stage(ApplicationStage.WITHDRAWN)));
        }
        Instant now = clock.instant();
        application.become(ApplicationStage.WITHDRAWN, now);
        moves.record(application, vacancy, from, now, null);
        withdrawn.fire(new ApplicationWithdrawn(id, vacancy.id, application.candidateId, from, now));
    }
}
