package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.question.check.QuestionRules;

/** HR takes a retired question into use again. */
@ApplicationScoped
public class BringBackQuestion {

    @Inject
    QuestionStep step;

    @Inject
    QuestionRules rules;

    /**
     * @param version the version that was read
     * @throws Problem 403; 404; 409 where it is not retired, or asks for earlier pay; 412; 422 where it is warned about
     *     and nobody has said why it is kept: the rules have grown since it was written, and it must be edited first
     */
    @Transactional
    public void bringBack(UUID id, int version) {
        step.take(id, version, QuestionStatus.RETIRED, "broughtBack", question -> {
            rules.requireUsable(question, question.overruleReason);
            question.bringBack();
        });
    }
}
