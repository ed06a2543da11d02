package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.language.BilingualText;

/** What the audit trail keeps of a question. */
@ApplicationScoped
public class QuestionAudit {

    /** The fields whose change is worth a line. */
    record Snapshot(
            String competencyCode,
            QuestionKind kind,
            QuestionLevel level,
            QuestionStatus status,
            BilingualText text,
            List<BilingualText> probes,
            List<BilingualText> listenFor,
            String overruleReason,
            String declineReason) {

        static Snapshot of(InterviewQuestion question) {
            return new Snapshot(
                    question.competencyCode,
                    question.kind,
                    question.level,
                    question.status,
                    question.text,
                    question.probes,
                    question.listenFor,
                    question.overruleReason,
                    question.declineReason);
        }
    }

    @Inject
    AuditTrail audit;

    /**
     * @param action in the past tense: {@code retired}
     * @param before null where the question is new
     */
    public void record(String action, InterviewQuestion question, Snapshot before) {
        audit.record("question." + action, question.id, question.title(), before, Snapshot.of(question));
    }
}
