package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Moves several applications at once, and takes that back: all of them or none. */
@ApplicationScoped
public class MoveSeveral {

    @Inject
    ChosenApplications chosenApplications;

    @Inject
    Moving moving;

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @return the key of what was moved, to take it back by
     * @throws Problem 404, 403, 409 where one of them cannot go there or the vacancy has ended, 412 where somebody else
     *     changed one; each names them; 422 where none is chosen
     */
    @Transactional
    public UUID move(UUID vacancyId, MoveSeveralForm form) {
        ChosenApplications.Held held = chosenApplications.hold(vacancyId, form.chosen);
        check.check(form).refuseIfAny();
        held.refuseUnlessAll(application -> Moving.canGo(application, form.to), form.to);
        boolean back = held.applications().stream().allMatch(application -> Moving.leadsBack(application, form.to));
        MoveBatch batch =
                moving.batch(held.vacancy(), form.to, back, held.applications().size());
        moving.each(held.applications(), (application, vacancy) -> moving.move(application, vacancy, form.to, batch));
        return batch.id;
    }

    /**
     * Takes back what was moved at once. Asked twice, it is done once.
     *
     * @throws Problem 404, 403, 409 where one of them has been moved since, or cannot be moved back
     */
    @Transactional
    public void undo(UUID vacancyId, UUID batchId) {
        Map<UUID, ApplicationMove> moves = ApplicationMove.<ApplicationMove>list("batchId", batchId).stream()
                .collect(Collectors.toMap(move -> move.applicationId, Function.identity()));
        List<Application> applications = moving.locked(vacancyId, moves.keySet());
        Vacancy vacancy = chosenApplications.vacancy(vacancyId);
        MoveBatch batch = MoveBatch.<MoveBatch>find("id = ?1 and vacancyId = ?2", batchId, vacancyId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        if (batch.undoneAt != null) {
            return;
        }
        boolean asLeft = !batch.back
                && vacancy.isRunning()
                && applications.stream().allMatch(application -> isAsLeft(application, moves.get(application.id)))
                && !ApplicationMove.isAnyMovedSince(batchId);
        if (!asLeft) {
            throw Problem.conflict(texts.of(PipelineMessages.class).cannotUndo());
        }
        batch.undoneAt = clock.instant();
        MoveBatch undoing = moving.batch(vacancy, common(moves), true, applications.size());
        // Whoever was told nothing of the move need not be told that it does not stand.
        if (batch.toldAt == null && batch.to != ApplicationStage.REJECTED) {
            undoing.toldAt = batch.undoneAt;
        }
        moving.each(
                applications,
                (application, now) -> moving.move(application, now, moves.get(application.id).from, undoing));
    }

    private static boolean isAsLeft(Application application, ApplicationMove move) {
        return application.stage == move.to && Moving.leadsBack(application, move.from);
    }

    /** The stage that they came from; the first of them where they came from several. */
    private static ApplicationStage common(Map<UUID, ApplicationMove> moves) {
        return moves.values().stream()
                .map(move -> move.from)
                .min(ApplicationStage::compareTo)
                .orElseThrow();
    }
}
