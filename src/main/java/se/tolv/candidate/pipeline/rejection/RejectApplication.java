package se.tolv.candidate.pipeline.rejection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.letter.Placeholders;
import se.tolv.candidate.pipeline.move.ApplicationMoves;
import se.tolv.candidate.pipeline.move.MoveBatch;
import se.tolv.candidate.pipeline.move.Moving;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Decides that somebody does not get the post, and has them told why. Always a person's decision. */
@ApplicationScoped
public class RejectApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ApplicationMoves moves;

    @Inject
    Anonymity anonymity;

    @Inject
    Moving moving;

    @Inject
    Placeholders placeholders;

    @Inject
    FormCheck check;

    @Inject
    Event<ApplicationRejected> rejected;

    @Inject
    Texts texts;

    /**
     * The letter as the applicant would get it, but for a name that this person must not know. Nothing is changed.
     *
     * @throws Problem 404, 403, 422 with the wrong fields
     */
    @Transactional
    public String preview(UUID id, RejectionForm form) {
        Application application = Application.required(id);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.require(vacancy);
        check(form, application).refuseIfAny();
        return anonymity.hides(application)
                ? placeholders.filledButForTheName(form.words, application.language, vacancy)
                : placeholders.filled(form.words, application, vacancy);
    }

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where there is nothing to reject, 422 with the
     *     wrong fields
     */
    @Transactional
    public void reject(UUID id, RejectionForm form, int read) {
        Application application = Application.locked(id);
        Vacancy vacancy = Vacancy.locked(application.vacancyId);
        permissions.require(vacancy);
        if (application.isRepeat(ApplicationStage.REJECTED, read)) {
            return;
        }
        Versions.requireSame(read, application.version);
        check(form, application).refuseIfAny();
        ApplicationStage from = application.stage;
        if (!vacancy.isRunning() || !from.canBecome(ApplicationStage.REJECTED)) {
            throw Problem.conflict(refusal(vacancy, from));
        }
        MoveBatch batch = moving.batch(vacancy, ApplicationStage.REJECTED, false, 1);
        carryOut(application, vacancy, form.reason, form.words, batch);
    }

    /** The decision itself, once everything has been checked. */
    void carryOut(Application application, Vacancy vacancy, RejectionReason reason, String words, MoveBatch batch) {
        ApplicationStage from = application.stage;
        application.outcomeReason = reason;
        application.outcomeWords = placeholders.filled(words, application, vacancy);
        application.become(ApplicationStage.REJECTED, batch.at);
        // The letter goes with the decision.
        batch.toldAt = batch.at;
        moves.record(application, vacancy, from, batch.at, batch.id);
        rejected.fire(new ApplicationRejected(
                application.id,
                vacancy.id,
                application.candidateId,
                from,
                reason,
                application.outcomeWords,
                application.language,
                batch.at));
    }

    private FieldErrors check(RejectionForm form, Application application) {
        FieldErrors errors = check.check(form);
        placeholders.check("words", form.words, placeholders.names(application.language), errors);
        return errors;
    }

    private String refusal(Vacancy vacancy, ApplicationStage from) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return vacancy.isRunning()
                ? messages.noSuchMove(messages.stage(from), messages.stage(ApplicationStage.REJECTED))
                : messages.vacancyHasEnded();
    }
}
