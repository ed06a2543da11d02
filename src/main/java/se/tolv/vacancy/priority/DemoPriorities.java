package se.tolv.vacancy.priority;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Vacancy;

/** What the demo municipality has tried before it advertised its posts; in a draft only the first step. */
@ApplicationScoped
public class DemoPriorities {

    private static final Map<PriorityStep, String> NOTES = Map.of(
            PriorityStep.REDEPLOYMENT, "HR har gått igenom omplaceringslistan. Ingen på den har rätt utbildning.",
            PriorityStep.INCREASED_HOURS, "Alla på enheten är tillfrågade. Ingen vill arbeta mer just nu.",
            PriorityStep.PRIORITY_RIGHT, "Ingen med företrädesrätt har tillräckliga kvalifikationer.");

    @Transactional
    void load(@Observes @Priority(62) DemoRequested requested) {
        if (PriorityAnswer.count() == 0) {
            Vacancy.<Vacancy>listAll().forEach(DemoPriorities::answer);
        }
    }

    private static void answer(Vacancy vacancy) {
        boolean draft = vacancy.publishedAt == null;
        Instant begun = vacancy.createdAt.plus(Duration.ofHours(2));
        List<PriorityStep> steps = draft ? List.of(PriorityStep.REDEPLOYMENT) : List.of(PriorityStep.values());
        for (PriorityStep step : steps) {
            PriorityAnswer answer = new PriorityAnswer(vacancy.id, step);
            answer.outcome = PriorityOutcome.GO_ON;
            answer.note = NOTES.get(step);
            answer.answeredAt = begun.plus(Duration.ofMinutes(20L * step.ordinal()));
            answer.answeredBy = vacancy.managerId;
            answer.persist();
        }
    }
}
