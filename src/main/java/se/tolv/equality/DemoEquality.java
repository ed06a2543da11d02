package se.tolv.equality;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.employer.DemoRequested;

/**
 * What the demo's applicants have said of themselves. It is so dealt out that some groups can be held against each other and
 * others are too few; who waits to be read has answered in two cases of three.
 */
@ApplicationScoped
class DemoEquality {

    private static final int ANSWER_LESS_OFTEN = 3;

    private static final List<AgeBand> AGES = List.of(
            AgeBand.FROM_30, AgeBand.FROM_40, AgeBand.FROM_30, AgeBand.FROM_50, AgeBand.FROM_30, AgeBand.FROM_60);

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(66) DemoRequested requested) {
        if (EqualityAnswer.count() > 0) {
            return;
        }
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Application> applications = Application.list("order by receivedAt, id");
        int others = 0;
        for (int i = 0; i < applications.size(); i++) {
            Application application = applications.get(i);
            boolean early = application.stage == ApplicationStage.REJECTED && application.interviewAt == null;
            if (application.stage != ApplicationStage.RECEIVED || i % ANSWER_LESS_OFTEN != 0) {
                EqualityAnswer answer = new EqualityAnswer(application.candidateId);
                answer.sex = early || others % 2 == 1 ? Sex.MAN : Sex.WOMAN;
                answer.ageBand = early ? AgeBand.FROM_40 : AGES.get(others % AGES.size());
                answer.countsFrom = monday;
                answer.persist();
            }
            others += early || application.stage == ApplicationStage.RECEIVED ? 0 : 1;
        }
    }
}
