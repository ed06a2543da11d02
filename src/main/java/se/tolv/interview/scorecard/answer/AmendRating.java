package se.tolv.interview.scorecard.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.scorecard.AnswerForm;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.ScorecardMessages;
import se.tolv.interview.scorecard.ScorecardStatus;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** An assessor changes a rating of their own that they have submitted. What it was is kept beside it. */
@ApplicationScoped
public class AmendRating {

    @Inject
    Scorecards scorecards;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param number 1, 2, 3 ... in the order of the interview
     * @param read the version of the answer that the person has read
     * @throws Problem 404, 409 before it is submitted, of a question that was added, where nothing changes, or once the
     *     recruitment has ended, 412 where it has been changed since, 422 with the wrong fields
     */
    @Transactional
    public void amend(UUID id, int number, AmendmentForm form, int read) {
        Scorecard scorecard = scorecards.toWrite(id);
        ScorecardAnswer answer = scorecards.answer(scorecard, number);
        Vacancy vacancy = Vacancy.required(scorecard.vacancyId);
        refuseWhatCannotBe(scorecard, answer, vacancy);
        Versions.requireSame(read, answer.version);
        check.check(form).refuseIfAny();
        if (form.answer.equals(AnswerForm.said(answer.outcome, answer.value))) {
            throw Problem.invalid("answer", texts.of(ScorecardMessages.class).sameRating());
        }
        Instant now = clock.instant();
        AnswerOutcome outcome = AnswerForm.outcomeOf(form.answer);
        Integer value = AnswerForm.valueOf(form.answer);
        new RatingAmendment(answer, outcome, value, AnswerForm.kept(form.reason).strip(), now).persistAndFlush();
        answer.rate(outcome, value);
        scorecard.become(ScorecardStatus.AMENDED, now);
        Application application = Application.required(scorecard.applicationId);
        audit.record("scorecard.amended", id, application.nameInTrail(vacancy), null, null);
    }

    private void refuseWhatCannotBe(Scorecard scorecard, ScorecardAnswer answer, Vacancy vacancy) {
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        if (scorecard.isDraft()) {
            throw Problem.conflict(messages.notSubmitted());
        }
        if (answer.isAdded()) {
            throw Problem.conflict(messages.addedNotRated());
        }
        if (!vacancy.isRunning()) {
            throw Problem.conflict(messages.hasEnded());
        }
    }
}
