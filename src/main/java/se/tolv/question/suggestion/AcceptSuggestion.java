package se.tolv.question.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.question.QuestionPermissions;
import se.tolv.question.QuestionStatus;
import se.tolv.question.QuestionStep;
import se.tolv.question.check.QuestionRules;

/** HR takes a manager's suggestion into the bank, and the manager is told. */
@ApplicationScoped
public class AcceptSuggestion {

    @Inject
    QuestionStep step;

    @Inject
    FormCheck check;

    @Inject
    QuestionRules rules;

    @Inject
    QuestionPermissions permissions;

    @Inject
    SuggestionAnswer answer;

    @Inject
    Clock clock;

    /**
     * @param version the version that was read
     * @throws Problem 403; 404; 409 where it is no waiting suggestion, or asks for earlier pay; 412; 422 where it is
     *     warned about and there is no reason to take it
     */
    @Transactional
    public void accept(UUID id, int version, AcceptForm form) {
        answer.send(step.take(id, version, QuestionStatus.SUGGESTED, "accepted", question -> {
            check.check(form).refuseIfAny();
            String overruleReason = rules.requireUsable(question, form.overruleReason);
            question.overrule(overruleReason, permissions.reader(), clock.instant());
            question.accept(clock.instant());
        }));
    }
}
