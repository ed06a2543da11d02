package se.tolv.guide.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.question.InterviewQuestion;

/** The way to every change of a draft: who may, whether it still is a draft, fresh words, the audit trail. */
@ApplicationScoped
public class GuideDrafts {

    @Inject
    EntityManager entities;

    @Inject
    GuidePermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Changes a draft. Steps on one guide wait for each other, so that quick clicks all count.
     *
     * @param action as the audit trail calls it
     * @throws Problem 404, 403, or 409 where the guide is published
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(UUID id, String action, Consumer<InterviewGuide> step) {
        InterviewGuide guide = toEdit(id);
        if (!guide.isDraft()) {
            throw Problem.conflict(texts.of(GuideMessages.class).publishedNeverChanges());
        }
        Map<String, Object> before = GuideFacts.of(guide);
        step.accept(guide);
        guide.renumber();
        refreshWords(guide);
        guide.changedAt = clock.instant();
        audit.record(action, guide.id, guide.title(), before, GuideFacts.of(guide));
    }

    /**
     * The guide, locked until the transaction ends.
     *
     * @throws Problem 404, 403
     */
    public InterviewGuide toEdit(UUID id) {
        InterviewGuide guide = entities.find(InterviewGuide.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (guide == null) {
            throw Problem.notFound();
        }
        permissions.requireEdit(guide);
        return guide;
    }

    /** A draft follows the bank: a question that HR has reworded is asked in its new words. */
    public void refreshWords(InterviewGuide guide) {
        Map<UUID, InterviewQuestion> bank = guide.activeQuestions();
        guide.competencies.stream().flatMap(chosen -> chosen.questions.stream()).forEach(question -> {
            InterviewQuestion current = bank.get(question.questionId);
            if (current != null) {
                question.pin(current);
            }
        });
    }
}
