package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.question.check.QuestionRules;

/** HR writes a question; it is in use at once. */
@ApplicationScoped
public class CreateQuestion {

    @Inject
    QuestionPermissions permissions;

    @Inject
    QuestionRules rules;

    @Inject
    Creation creation;

    @Inject
    QuestionAudit audit;

    @Inject
    Clock clock;

    /**
     * @param key the new question's key; a key that exists already creates nothing
     * @return the question's key
     * @throws Problem 403; 422 with the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, QuestionForm form) {
        permissions.requireWrite();
        String overruleReason = rules.requireKeepable(form);
        return creation.once(InterviewQuestion.class, key, () -> make(key, form, overruleReason)).id;
    }

    private InterviewQuestion make(UUID key, QuestionForm form, String overruleReason) {
        InterviewQuestion question = InterviewQuestion.active(key, clock.instant());
        question.fill(form);
        question.overrule(overruleReason, permissions.reader(), clock.instant());
        question.persist();
        audit.record("created", question, null);
        return question;
    }
}
