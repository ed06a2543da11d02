package se.tolv.feedback.simulation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.InPerson;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.time.Days;

/** A rule that HR of the demo employer has tried on the past: an outcome after an interview within three days, not five. */
@ApplicationScoped
class DemoSimulations {

    private static final Limit PROPOSED = new Limit(3, LimitUnit.WORKING_DAYS);

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(73) DemoRequested requested) {
        if (Simulation.count() > 0) {
            return;
        }
        LocalDate today = Days.of(clock.instant());
        ProposedRule rule = new ProposedRule(
                Duty.INTERVIEW_OUTCOME,
                PROPOSED.amount(),
                PROPOSED.unit(),
                List.of(2),
                List.of(new Escalation(PROPOSED.amount(), EscalationTo.HR)),
                InPerson.NEVER);
        Simulation simulation = new Simulation(Keys.next(), today.minusMonths(6), today, List.of(rule));
        simulation.createdAt = clock.instant();
        simulation.createdBy = Account.withEmail("hr@demo.example").orElseThrow().name;
        simulation.persist();
    }
}
