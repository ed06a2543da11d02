package se.tolv.feedback.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.LastDayToApply;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.rule.FeedbackRule;

/** What an applicant can count on before applying. */
@ApplicationScoped
public class PromisedAnswer {

    @Inject
    EmployerCalendar calendar;

    /** The day by which everyone who applies in time for a post with this deadline has an answer. */
    public LocalDate after(LocalDate applicationDeadline) {
        Limit limit = FeedbackRule.of(Duty.ANSWER_AFTER_DEADLINE, null, applicationDeadline)
                .limit();
        return calendar.workingDays()
                .due(new LastDayToApply(applicationDeadline).at(), limit)
                .day();
    }
}
