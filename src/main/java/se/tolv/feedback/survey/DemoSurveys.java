package se.tolv.feedback.survey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.tolv.account.unit.Unit;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.time.Days;

/** What some of those who applied to the demo employer thought of it. */
@ApplicationScoped
class DemoSurveys {

    private static final List<String> COMMENTS = List.of(
            "Jag fick veta på dagen när svaret skulle komma. Det gjorde väntan lättare.",
            "Bra frågor på intervjun. Jag hade gärna fått dem en dag tidigare.",
            "Det tog längre tid än ni sa, men ni hörde av er och förklarade varför.",
            "A friendly call after the rejection. I will apply again.");

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(72) DemoRequested requested) {
        if (SurveyAnswer.count() > 0) {
            return;
        }
        int number = 0;
        for (String unit : List.of("Barn och unga", "Hemsjukvården", "Äldreboendet Lindgården")) {
            for (SurveyOutcome outcome : List.of(
                    SurveyOutcome.INTERVIEWED,
                    SurveyOutcome.NOT_INTERVIEWED,
                    SurveyOutcome.INTERVIEWED,
                    SurveyOutcome.NOT_INTERVIEWED,
                    SurveyOutcome.INTERVIEWED,
                    SurveyOutcome.NOT_INTERVIEWED)) {
                answer(Unit.<Unit>find("name", unit).firstResult(), outcome, number++);
            }
        }
    }

    private void answer(Unit unit, SurveyOutcome outcome, int number) {
        SurveyAnswer answer =
                new SurveyAnswer(unit.id, outcome, Days.of(clock.instant()).getYear());
        answer.information = 3 + number % 3;
        answer.fairness = outcome == SurveyOutcome.NOT_INTERVIEWED ? 3 + number % 2 : 5 - number % 2;
        answer.chance = outcome == SurveyOutcome.NOT_INTERVIEWED ? 2 + number % 3 : 4 + number % 2;
        answer.inTime = 2 + number % 4;
        answer.again = 3 + (number + 1) % 3;
        answer.comment = number < COMMENTS.size() ? COMMENTS.get(number) : null;
        answer.persist();
    }
}
