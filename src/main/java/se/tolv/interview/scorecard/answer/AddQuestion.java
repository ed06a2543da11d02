package se.tolv.interview.scorecard.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.ScorecardMessages;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/**
 * An assessor asked something that the guide does not ask. It is marked as added, with a reason; its answer is noted and
 * never rated, because the others were not asked.
 */
@ApplicationScoped
public class AddQuestion {

    /** More would be another interview. */
    static final int MOST = 10;

    @Inject
    Scorecards scorecards;

    @Inject
    Creation creation;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @return its number in the interview
     * @throws Problem 404, 409 as {@link SaveAnswer} or where ten have been added, 422 with the wrong fields
     */
    @Transactional
    public int add(UUID id, AddedQuestionForm form, String requestKey) {
        Scorecard scorecard = scorecards.toWrite(id);
        check.check(form).refuseIfAny();
        UUID key = Keys.ofRequest(actor.get().id(), requestKey);
        return creation.once(ScorecardAnswer.class, key, () -> create(key, scorecard, form)).number;
    }

    private ScorecardAnswer create(UUID key, Scorecard scorecard, AddedQuestionForm form) {
        scorecards.requireOpen(scorecard);
        var answers = scorecards.answers(scorecard);
        if (answers.stream().filter(ScorecardAnswer::isAdded).count() >= MOST) {
            throw Problem.conflict(texts.of(ScorecardMessages.class).tooManyAdded());
        }
        ScorecardAnswer answer =
                new ScorecardAnswer(key, scorecard, answers.size() + 1, form.text.strip(), form.why.strip());
        answer.persist();
        Application application = Application.required(scorecard.applicationId);
        audit.record(
                "scorecard.questionAdded",
                scorecard.id,
                application.nameInTrail(Vacancy.required(scorecard.vacancyId)),
                null,
                null);
        return answer;
    }
}
