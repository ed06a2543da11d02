package se.tolv.candidate.pipeline.rejection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.letter.WriteToSeveral;
import se.tolv.candidate.pipeline.move.ChosenApplications;
import se.tolv.candidate.pipeline.move.MoveBatch;
import se.tolv.candidate.pipeline.move.Moving;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Decides that several applicants do not get the post, for one reason, and has them told: all of them or none. */
@ApplicationScoped
public class RejectSeveral {

    @Inject
    ChosenApplications chosenApplications;

    @Inject
    WriteToSeveral writing;

    @Inject
    RejectApplication rejecting;

    @Inject
    Moving moving;

    /**
     * @return the key of what was moved, to take it back by
     * @throws Problem 404, 403, 409 naming those who cannot be rejected or where the vacancy has ended, 412 naming those that
     *     somebody else changed, 422 with the wrong fields
     */
    @Transactional
    public UUID reject(UUID vacancyId, RejectSeveralForm form) {
        ChosenApplications.Held held = chosenApplications.hold(vacancyId, form.chosen);
        writing.check(form, held).refuseIfAny();
        held.refuseUnlessAll(
                application -> application.stage.canBecome(ApplicationStage.REJECTED), ApplicationStage.REJECTED);
        Vacancy vacancy = held.vacancy();
        MoveBatch batch = moving.batch(
                vacancy, ApplicationStage.REJECTED, false, held.applications().size());
        // The letters go with the decision.
        batch.toldAt = batch.at;
        moving.each(
                held.applications(),
                (application, now) ->
                        rejecting.carryOut(application, now, form.reason, form.words(application.language), batch));
        return batch.id;
    }
}
