package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.interview.Interview;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** What every change of an interview has in common: how the trail calls it, and that those concerned are told. */
@ApplicationScoped
class InterviewTrail {

    @Inject
    Event<InterviewChanged> changed;

    @Inject
    Texts texts;

    /** What the audit trail calls it: the application's number in the case, and no name. */
    String nameOf(Interview interview) {
        return Application.required(interview.applicationId).nameInTrail(Vacancy.required(interview.vacancyId));
    }

    void tell(Interview interview, InterviewChanged.Kind kind, Set<UUID> left) {
        // What is told is read anew, with the key that the row has got.
        Interview.flush();
        changed.fire(new InterviewChanged(interview.id, kind, left));
    }

    /** That the interview is no longer, or not yet, where this can be done. */
    Problem notNow(Interview interview) {
        ScheduleMessages messages = texts.of(ScheduleMessages.class);
        return Problem.conflict(messages.notNow(messages.status(interview.status)));
    }
}
