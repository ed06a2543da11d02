package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.move.ApplicationMoved;
import se.tolv.candidate.pipeline.move.ApplicationWithdrawn;
import se.tolv.candidate.pipeline.rejection.ApplicationRejected;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.vacancy.closing.VacancyAborted;
import se.tolv.vacancy.closing.VacancyClosed;

/** An applicant who is no longer to be interviewed has no interview ahead: within the transaction that made it so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndInterviews {

    /** Whoever has been offered the post may still be met once more. */
    private static final Set<ApplicationStage> INTERVIEWED = Set.of(ApplicationStage.INTERVIEW, ApplicationStage.OFFER);

    @Inject
    CancelInterview cancel;

    void moved(@Observes ApplicationMoved event) {
        if (!INTERVIEWED.contains(event.to())) {
            cancel.end(event.applicationId());
        }
    }

    void rejected(@Observes ApplicationRejected event) {
        cancel.end(event.applicationId());
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        cancel.end(event.applicationId());
    }

    void aborted(@Observes VacancyAborted event) {
        endAll(event.vacancyId());
    }

    void closed(@Observes VacancyClosed event) {
        endAll(event.vacancyId());
    }

    private void endAll(UUID vacancyId) {
        Interview.<Interview>list("vacancyId = ?1 and status in ?2 order by id", vacancyId, InterviewStatus.AHEAD)
                .forEach(interview -> cancel.end(interview.applicationId));
    }
}
