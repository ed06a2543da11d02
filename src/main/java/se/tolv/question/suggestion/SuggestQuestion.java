package se.tolv.question.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionAudit;
import se.tolv.question.QuestionForm;
import se.tolv.question.QuestionPermissions;
import se.tolv.question.check.QuestionRules;

/** A manager suggests a question, which HR then accepts or declines. */
@ApplicationScoped
public class SuggestQuestion {

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
    public UUID suggest(UUID key, QuestionForm form) {
        permissions.requireSuggest();
        rules.requireSuggestible(form);
        return creation.once(InterviewQuestion.class, key, () -> make(key, form)).id;
    }

    private InterviewQuestion make(UUID key, QuestionForm form) {
        InterviewQuestion question = InterviewQuestion.suggested(key, permissions.reader(), clock.instant());
        question.fill(form);
        question.persist();
        audit.record("suggested", question, null);
        return question;
    }
}
