package se.tolv.vacancy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.draft.Drafts;

/** Answers one step before advertising. Whoever does so signs it; a later answer takes its place, and the trail keeps both. */
@ApplicationScoped
public class AnswerPriority {

    @Inject
    Drafts drafts;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, 409 where the vacancy is no draft to be changed, 422 naming what is missing
     */
    @Transactional
    public void answer(UUID vacancyId, PriorityStep step, PriorityForm form) {
        Vacancy vacancy = drafts.toChange(vacancyId);
        check.check(form).refuseIfAny();
        PriorityAnswer answer = PriorityAnswer.of(vacancyId, step).orElseGet(() -> new PriorityAnswer(vacancyId, step));
        if (answer.isSaid(form, actor.get().id())) {
            return;
        }
        Map<String, Object> before = answer.outcome == null ? null : facts(answer);
        answer.outcome = form.outcome;
        answer.note = form.note.strip();
        answer.answeredAt = clock.instant();
        answer.answeredBy = actor.get().id();
        answer.persist();
        audit.record("vacancy.priorityAnswered", vacancyId, vacancy.registryNumber, before, facts(answer));
    }

    private static Map<String, Object> facts(PriorityAnswer answer) {
        return Map.of("priorityStep", answer.step, "outcome", answer.outcome, "note", answer.note);
    }
}
