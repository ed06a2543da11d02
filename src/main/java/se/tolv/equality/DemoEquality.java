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
import se.tolv.candidate.Candidate;
import se.tolv.platform.employer.DemoRequested;

/** What the demo's applicants have said of themselves; every fifth has not answered. */
@ApplicationScoped
class DemoEquality {

    private static final List<AgeBand> AGES = List.of(
            AgeBand.FROM_30,
            AgeBand.FROM_40,
            AgeBand.FROM_30,
            AgeBand.UNDER_30,
            AgeBand.FROM_40,
            AgeBand.FROM_50,
            AgeBand.FROM_30);

    private static final int UNANSWERED = 5;
    private static final int PREFER_NOT = 17;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(66) DemoRequested requested) {
        if (EqualityAnswer.count() > 0) {
            return;
        }
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Candidate> candidates = Candidate.list("order by createdAt, id");
        for (int i = 0; i < candidates.size(); i++) {
            if (i % UNANSWERED != UNANSWERED - 1) {
                EqualityAnswer answer = new EqualityAnswer(candidates.get(i).id);
                answer.sex = i % PREFER_NOT == 0 ? Sex.PREFER_NOT_TO_SAY : sexOf(candidates.get(i).name);
                answer.ageBand = AGES.get(i % AGES.size());
                answer.countsFrom = monday;
                answer.persist();
            }
        }
    }

    /** Most women's names in Sweden end so, and few men's. */
    private static Sex sexOf(String name) {
        return name.split(" ")[0].endsWith("a") ? Sex.WOMAN : Sex.MAN;
    }
}
