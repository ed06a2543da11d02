package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.question.check.QuestionRules;

/** HR changes a question or a suggestion. Guides that have taken it keep the words they took. */
@ApplicationScoped
public class EditQuestion {

    @Inject
    QuestionPermissions permissions;

    @Inject
    QuestionRules rules;

    @Inject
    QuestionAudit audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param version the version that was read
     * @throws Problem 403; 404; 409 for a declined suggestion; 412; 422 with the fields that are wrong
     */
    @Transactional
    public void edit(UUID id, int version, QuestionForm form) {
        permissions.requireWrite();
        InterviewQuestion question =
                InterviewQuestion.<InterviewQuestion>findByIdOptional(id).orElseThrow(Problem::notFound);
        if (!question.status.editable()) {
            throw Problem.conflict(texts.of(QuestionMessages.class).declinedStays());
        }
        Versions.requireSame(version, question.version);
        String overruleReason = rules.requireKeepable(form);
        QuestionAudit.Snapshot before = QuestionAudit.Snapshot.of(question);
        question.fill(form);
        question.overrule(overruleReason, permissions.reader(), clock.instant());
        audit.record("edited", question, before);
    }
}
