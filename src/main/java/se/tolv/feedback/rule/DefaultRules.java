package se.tolv.feedback.rule;

import static se.tolv.feedback.calendar.LimitUnit.WORKING_DAYS;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import se.tolv.feedback.calendar.Limit;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.EmployerCreated;

/** The rules that every employer starts with: the defaults of the specification of feedback timing. */
@ApplicationScoped
class DefaultRules {

    @Transactional
    void load(@Observes @Priority(60) EmployerCreated created) {
        rule(Duty.ACKNOWLEDGEMENT, Occasion.APPLICATION_RECEIVED, Audience.ALL, 1, InPerson.NEVER, false);
        rule(Duty.ANSWER_AFTER_DEADLINE, Occasion.APPLICATION_DEADLINE, Audience.ACTIVE, 10, InPerson.NEVER, false);
        rule(Duty.STATUS_UPDATE, Occasion.LAST_CONTACT, Audience.ACTIVE, 10, InPerson.NEVER, false);
        rule(Duty.REJECTION, Occasion.NOT_CHOSEN, Audience.NOT_INTERVIEWED, 5, InPerson.NEVER, true);
        rule(Duty.INTERVIEW_OUTCOME, Occasion.INTERVIEW, Audience.INTERVIEWED, 5, InPerson.NEVER, false);
        rule(Duty.CALL, Occasion.NOT_CHOSEN, Audience.INTERVIEWED, 3, InPerson.ALWAYS, true);
        rule(Duty.DECISION, Occasion.DECISION, Audience.ACTIVE, 5, InPerson.NEVER, true);
        rule(Duty.ABORTION, Occasion.ABORTION, Audience.ACTIVE, 5, InPerson.IF_INTERVIEWED, true);
    }

    private static void rule(
            Duty duty,
            Occasion occasion,
            Audience audience,
            int workingDays,
            InPerson inPerson,
            boolean blocksClosing) {
        new FeedbackRule(
                        Keys.next(),
                        duty,
                        occasion,
                        audience,
                        new Limit(workingDays, WORKING_DAYS),
                        inPerson,
                        blocksClosing)
                .persist();
    }
}
