package se.tolv.question;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.tolv.competency.ShippedFramework;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.EmployerCreated;

/** The sixty questions that every employer starts with. */
@ApplicationScoped
public class ShippedQuestions {

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(30) EmployerCreated created) {
        for (ShippedFramework.ShippedCompetency competency : ShippedFramework.competencies()) {
            for (ShippedFramework.ShippedQuestion shipped : competency.questions()) {
                InterviewQuestion question = InterviewQuestion.active(Keys.next(), clock.instant());
                question.competencyCode = competency.code();
                question.code = shipped.code();
                question.kind = QuestionKind.valueOf(shipped.kind());
                question.level = QuestionLevel.valueOf(shipped.level());
                question.text = shipped.text();
                question.probes = shipped.probes();
                question.listenFor = shipped.listenFor();
                question.persist();
            }
        }
    }
}
