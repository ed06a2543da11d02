package se.tolv.question.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.question.QuestionStatus;
import se.tolv.question.QuestionStep;

/** HR says no to a manager's suggestion, and the manager is told why. */
@ApplicationScoped
public class DeclineSuggestion {

    @Inject
    QuestionStep step;

    @Inject
    FormCheck check;

    @Inject
    SuggestionAnswer answer;

    @Inject
    Clock clock;

    /**
     * @param version the version that was read
     * @throws Problem 403; 404; 409 where it is no waiting suggestion; 412; 422 without a reason
     */
    @Transactional
    public void decline(UUID id, int version, DeclineForm form) {
        answer.send(step.take(id, version, QuestionStatus.SUGGESTED, "declined", question -> {
            check.check(form).refuseIfAny();
            question.decline(form.reason.strip(), clock.instant());
        }));
    }
}
