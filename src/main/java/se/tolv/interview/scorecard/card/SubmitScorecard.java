package se.tolv.interview.scorecard.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.schedule.HoldInterview;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardMessages;
import se.tolv.interview.scorecard.ScorecardStatus;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/**
 * An assessor stands by what they noted and rated. From then on they see what the others have submitted. The interview, if
 * one was agreed on here, has been held.
 */
@ApplicationScoped
public class SubmitScorecard {

    @Inject
    Scorecards scorecards;

    @Inject
    HoldInterview holdInterview;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @throws Problem 404, 409 where the applicant cannot be rated any more, 422 naming each question ({@code answers.3})
     *     that has neither a rating nor a word on why not
     */
    @Transactional
    public void submit(UUID id) {
        Scorecard scorecard = scorecards.toWrite(id);
        if (!scorecard.isDraft()) {
            return;
        }
        locks.take("rating " + scorecard.applicationId);
        scorecards.requireOpen(scorecard);
        refuseGaps(scorecard);
        scorecard.become(ScorecardStatus.SUBMITTED, clock.instant());
        holdInterview.rated(scorecard.applicationId);
        Application application = Application.required(scorecard.applicationId);
        audit.record(
                "scorecard.submitted", id, application.nameInTrail(Vacancy.required(scorecard.vacancyId)), null, null);
    }

    private void refuseGaps(Scorecard scorecard) {
        FieldErrors errors = FieldErrors.none();
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        scorecards.answers(scorecard).stream()
                .filter(answer -> !answer.isComplete())
                .forEach(answer -> errors.add(
                        "answers." + answer.number,
                        answer.outcome == AnswerOutcome.SKIPPED
                                ? messages.skipNeedsReason(answer.number)
                                : messages.notRated(answer.number)));
        errors.refuseIfAny();
    }
}
