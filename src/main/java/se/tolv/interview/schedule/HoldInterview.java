package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewHeld;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/**
 * Says what became of an interview whose time has come: a person who was there does, or one who plans, or the first scorecard
 * that is submitted. Nothing else publishes {@link InterviewHeld}.
 */
@ApplicationScoped
public class HoldInterview {

    @Inject
    InterviewPermissions permissions;

    @Inject
    Locks locks;

    @Inject
    InterviewTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    Event<InterviewHeld> held;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * They have met. Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404; 412 where somebody else changed it; 409 where no time is agreed, or it has not come yet
     */
    @Transactional
    public void held(UUID id, int read) {
        Interview interview = become(id, InterviewStatus.HELD, read);
        if (interview != null) {
            audit.record(
                    "interview.held",
                    id,
                    trail.nameOf(interview),
                    Map.of("status", InterviewStatus.BOOKED),
                    Map.of("status", InterviewStatus.HELD));
            publish(interview);
        }
    }

    /**
     * Somebody has submitted ratings of this applicant, so they have met: the interview that was agreed on, if its time has
     * come, was held when it ended. That moment and the trail, in which the scorecard stands for it, tell nobody who
     * submitted, nor when.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rated(UUID applicationId) {
        locks.take(SlotCheck.LOCK);
        Instant now = clock.instant();
        Interview.ahead(applicationId)
                .filter(interview ->
                        interview.status.canBecome(InterviewStatus.HELD) && !now.isBefore(interview.startsAt))
                .ifPresent(interview -> {
                    interview.become(InterviewStatus.HELD, now.isBefore(interview.endsAt) ? now : interview.endsAt);
                    InterviewSlot.release(interview.vacancyId, now);
                    publish(interview);
                });
    }

    private void publish(Interview interview) {
        held.fire(new InterviewHeld(interview.applicationId, interview.vacancyId, interview.startsAt));
    }

    /** The candidate did not come; else as {@link #held}. */
    @Transactional
    public void noShow(UUID id, int read) {
        Interview interview = become(id, InterviewStatus.NO_SHOW, read);
        if (interview != null) {
            audit.record(
                    "interview.noShow",
                    id,
                    trail.nameOf(interview),
                    Map.of("status", InterviewStatus.BOOKED),
                    Map.of("status", InterviewStatus.NO_SHOW));
        }
    }

    /** @return null where it was done before */
    private Interview become(UUID id, InterviewStatus status, int read) {
        locks.take(SlotCheck.LOCK);
        Interview interview = Interview.locked(id);
        permissions.requireTakePart(interview);
        if (interview.isRepeat(status, read)) {
            return null;
        }
        Versions.requireSame(read, interview.version);
        if (!interview.status.canBecome(status)) {
            throw trail.notNow(interview);
        }
        Instant now = clock.instant();
        if (now.isBefore(interview.startsAt)) {
            throw Problem.conflict(texts.of(ScheduleMessages.class).notYet());
        }
        interview.become(status, now);
        InterviewSlot.release(interview.vacancyId, now);
        return interview;
    }
}
