package se.tolv.vacancy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.draft.CheckingDraft;
import se.tolv.vacancy.draft.DraftStep;

/** The gate: a post is not advertised while a step is open, or when one of them has filled it. */
@ApplicationScoped
class PriorityReadiness {

    @Inject
    PriorityNames names;

    @Inject
    Texts texts;

    void check(@Observes CheckingDraft question) {
        PrioritySettings settings = PrioritySettings.current();
        if (!settings.gate) {
            question.leaveOut(DraftStep.PRIORITY);
            return;
        }
        PriorityMessages messages = texts.of(PriorityMessages.class);
        Map<PriorityStep, PriorityAnswer> answers = PriorityAnswer.of(question.vacancyId()).stream()
                .collect(Collectors.toMap(answer -> answer.step, Function.identity()));
        for (PriorityStep step : PriorityStep.values()) {
            PriorityAnswer answer = answers.get(step);
            String name = names.of(settings, step);
            if (answer == null) {
                question.missing(DraftStep.PRIORITY, step.name(), messages.open(name));
            } else if (answer.outcome == PriorityOutcome.FILLED) {
                question.missing(DraftStep.PRIORITY, step.name(), messages.filledBy(name));
            }
        }
    }
}
