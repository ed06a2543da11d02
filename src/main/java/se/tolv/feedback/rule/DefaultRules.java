package se.tolv.feedback.rule;

import static se.tolv.feedback.calendar.LimitUnit.WORKING_DAYS;
import static se.tolv.feedback.duty.EscalationTo.ADMINISTRATOR;
import static se.tolv.feedback.duty.EscalationTo.HR;
import static se.tolv.feedback.duty.EscalationTo.MANAGER;
import static se.tolv.feedback.duty.EscalationTo.UNIT_HEAD;
import static se.tolv.feedback.duty.InPerson.ALWAYS;
import static se.tolv.feedback.duty.InPerson.IF_INTERVIEWED;
import static se.tolv.feedback.duty.InPerson.NEVER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import se.tolv.feedback.duty.Audience;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.duty.Occasion;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.EmployerCreated;

/** The rules that every employer starts with: the thirteen defaults of the specification of feedback timing. */
@ApplicationScoped
class DefaultRules {

    @Transactional
    void load(@Observes @Priority(60) EmployerCreated created) {
        rule(
                Duty.ACKNOWLEDGEMENT,
                Occasion.APPLICATION_RECEIVED,
                Audience.ALL,
                1,
                List.of(),
                NEVER,
                false,
                ADMINISTRATOR);
        FeedbackRule answer = rule(
                Duty.ANSWER_AFTER_DEADLINE,
                Occasion.APPLICATION_DEADLINE,
                Audience.ACTIVE,
                10,
                List.of(7),
                NEVER,
                false,
                HR);
        answer.escalations = List.of(new Escalation(10, HR), new Escalation(15, UNIT_HEAD));
        rule(Duty.STATUS_UPDATE, Occasion.LAST_CONTACT, Audience.ACTIVE, 10, List.of(8), NEVER, false, HR);
        rule(Duty.REJECTION, Occasion.NOT_CHOSEN, Audience.NOT_INTERVIEWED, 5, List.of(3), NEVER, true, HR);
        rule(Duty.INTERVIEW_OUTCOME, Occasion.INTERVIEW, Audience.INTERVIEWED, 5, List.of(3), NEVER, false, HR);
        rule(Duty.CALL, Occasion.NOT_CHOSEN, Audience.INTERVIEWED, 3, List.of(2), ALWAYS, true, HR);
        rule(Duty.INTERNAL_TALK, Occasion.APPLICATION_DEADLINE, Audience.INTERNAL, 10, List.of(7), ALWAYS, true, HR);
        rule(Duty.INTERNAL_FEEDBACK, Occasion.NOT_CHOSEN, Audience.INTERNAL, 3, List.of(1), ALWAYS, true, HR);
        rule(Duty.DECISION, Occasion.DECISION, Audience.ACTIVE, 5, List.of(3), NEVER, true, HR);
        rule(Duty.ABORTION, Occasion.ABORTION, Audience.ACTIVE, 5, List.of(3), IF_INTERVIEWED, true, HR);
        rule(Duty.MERITS, Occasion.REQUEST, Audience.REQUESTER, 5, List.of(3), NEVER, false, HR);
        rule(Duty.RECORDS, Occasion.REQUEST, Audience.REQUESTER, 1, List.of(0), NEVER, false, HR);
        rule(Duty.REFERENCE, Occasion.REFERENCE_ASKED, Audience.REFEREE, 10, List.of(3, 5), NEVER, false, MANAGER);
        rule(Duty.SURVEY, Occasion.OUTCOME_DELIVERED, Audience.ALL, 2, List.of(), NEVER, false, null);
    }

    /** @param missed who is told when the limit has passed; null: nobody */
    private static FeedbackRule rule(
            Duty duty,
            Occasion occasion,
            Audience audience,
            int workingDays,
            List<Integer> reminders,
            InPerson inPerson,
            boolean blocksClosing,
            EscalationTo missed) {
        FeedbackRule rule = new FeedbackRule(Keys.next(), duty, occasion, audience);
        rule.amount = workingDays;
        rule.unit = WORKING_DAYS;
        rule.reminders = reminders;
        rule.escalations = missed == null ? List.of() : List.of(new Escalation(workingDays, missed));
        rule.inPerson = inPerson;
        rule.blocksClosing = blocksClosing;
        rule.validFrom = FeedbackRule.BEGINNING;
        rule.persist();
        return rule;
    }
}
