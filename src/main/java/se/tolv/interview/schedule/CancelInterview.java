package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.EndedBy;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Cancels an interview that lies ahead: either side does it, with a reason, and times that nobody needs are free again. */
@ApplicationScoped
public class CancelInterview {

    @Inject
    InterviewPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    Locks locks;

    @Inject
    InterviewTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403; 412 where somebody else changed it; 409 where it is not ahead; 422 without a reason
     */
    @Transactional
    public void cancel(UUID id, ReasonForm form, int read) {
        locks.take(SlotCheck.LOCK);
        Interview interview = Interview.locked(id);
        boolean candidate = permissions.requireEitherSide(interview);
        if (interview.isRepeat(InterviewStatus.CANCELLED, read)) {
            return;
        }
        check.check(form).refuseIfAny();
        Versions.requireSame(read, interview.version);
        if (!interview.status.isAhead()) {
            throw trail.notNow(interview);
        }
        end(
                interview,
                candidate ? EndedBy.CANDIDATE : EndedBy.EMPLOYER,
                form.reason.strip().replace("\r\n", "\n"));
    }

    /** Cancels what lies ahead of an application that is no longer in the process. */
    void end(UUID applicationId) {
        locks.take(SlotCheck.LOCK);
        Interview.ahead(applicationId).ifPresent(interview -> end(interview, EndedBy.RECRUITMENT, null));
    }

    private void end(Interview interview, EndedBy by, String reason) {
        Instant now = clock.instant();
        InterviewStatus before = interview.status;
        interview.cancel(by, reason, now);
        InterviewSlot.release(interview.vacancyId, now);
        // Why is read where the interview is; the trail does not repeat it.
        audit.record(
                "interview.cancelled",
                interview.id,
                trail.nameOf(interview),
                Map.of("status", before),
                Map.of("status", interview.status, "endedBy", by));
        trail.tell(interview, InterviewChanged.Kind.CANCELLED, Set.of());
    }
}
