package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** What every step in a question's life has in common: HR takes it, on the version it read, if the status allows it. */
@ApplicationScoped
public class QuestionStep {

    @Inject
    QuestionPermissions permissions;

    @Inject
    QuestionAudit audit;

    @Inject
    Texts texts;

    /**
     * @param version the version that was read
     * @param from the status that the step leads out of
     * @param action as the audit trail names it
     * @throws Problem 403; 404; 409 where it has another status; 412
     */
    public InterviewQuestion take(
            UUID id, int version, QuestionStatus from, String action, Consumer<InterviewQuestion> step) {
        permissions.requireWrite();
        InterviewQuestion question =
                InterviewQuestion.<InterviewQuestion>findByIdOptional(id).orElseThrow(Problem::notFound);
        if (question.status != from) {
            throw Problem.conflict(texts.of(QuestionMessages.class).alreadyAnotherStatus(question.status));
        }
        Versions.requireSame(version, question.version);
        QuestionAudit.Snapshot before = QuestionAudit.Snapshot.of(question);
        step.accept(question);
        audit.record(action, question, before);
        return question;
    }
}
