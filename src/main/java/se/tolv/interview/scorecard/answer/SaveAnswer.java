package se.tolv.interview.scorecard.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.interview.scorecard.AnswerForm;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.interview.scorecard.SavedAnswer;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/**
 * Keeps what an assessor types, again and again while they type. Nothing of it stands in the audit trail: until it is
 * submitted it is the assessor's own draft.
 */
@ApplicationScoped
public class SaveAnswer {

    @Inject
    Scorecards scorecards;

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    /**
     * Saves one question as a whole. What the same writer has saved already is not saved again, and is no error. Whoever
     * wrote last goes on writing; another page must have read what it overwrites.
     *
     * @param number 1, 2, 3 ... in the order of the interview
     * @throws Problem 404, 409 once submitted or where the applicant cannot be rated any more, 412 where another page has
     *     saved since, 422 with the wrong fields
     */
    @Transactional
    public SavedAnswer save(UUID id, int number, AnswerForm form) {
        FieldErrors errors = check.check(form);
        Scorecard scorecard = scorecards.toWrite(id);
        ScorecardAnswer answer = scorecards.answer(scorecard, number);
        errors.refuseIfAny();
        if (answer.has(form.writer, form.sequence)) {
            return SavedAnswer.of(answer);
        }
        scorecards.requireOpen(scorecard);
        if (!form.writer.equals(answer.writer)) {
            Versions.requireSame(form.version, answer.version);
        }
        write(answer, form);
        answer.persistAndFlush();
        return SavedAnswer.of(answer);
    }

    private void write(ScorecardAnswer answer, AnswerForm form) {
        answer.notes = AnswerForm.kept(form.notes);
        if (!answer.isAdded()) {
            answer.rate(form.outcome(), form.value());
            answer.reason = form.outcome() == AnswerOutcome.SKIPPED
                    ? AnswerForm.kept(form.reason).strip()
                    : "";
        }
        answer.writer = form.writer;
        answer.sequence = form.sequence;
        answer.savedAt = clock.instant();
    }
}
