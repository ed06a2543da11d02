package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.Interview;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Lets a candidate say that no offered time suits. A time that is agreed stands until another one is. */
@ApplicationScoped
public class AskForOtherTimes {

    @Inject
    InterviewPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    InterviewTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Asked twice, it is asked once.
     *
     * @param read the version that the candidate has read
     * @throws Problem 404; 412 where somebody else changed the interview; 409 where it is not ahead; 422 without a reason
     */
    @Transactional
    public void ask(UUID id, WishForm form, int read) {
        Interview interview = Interview.locked(id);
        permissions.requireOwn(interview);
        check.check(form).refuseIfAny();
        String wish = form.wish.strip().replace("\r\n", "\n");
        if (wish.equals(interview.wish) && read < interview.version) {
            return;
        }
        Versions.requireSame(read, interview.version);
        if (!interview.status.isAhead()) {
            throw trail.notNow(interview);
        }
        interview.wish = wish;
        interview.wishedAt = clock.instant();
        // The trail is kept for ever and read by more people than the wish: it does not say what the wish says.
        audit.record("interview.otherTimesAsked", id, trail.nameOf(interview), null, null);
        trail.tell(interview, InterviewChanged.Kind.OTHER_TIMES_ASKED, Set.of());
    }
}
