package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/**
 * Agrees on one of the offered times, or on another of them instead: the candidate does it, or somebody who plans and whom
 * the candidate has told. Of two who choose the same time the first has it.
 */
@ApplicationScoped
public class BookInterview {

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

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403; 412 where somebody else changed the interview; 409 where it is not ahead, or somebody else
     *     has the time by now; 422 where no time was chosen, or none of those offered
     */
    @Transactional
    public void book(UUID id, TimeChoice choice, int read) {
        Interview interview = Interview.locked(id);
        permissions.requireEitherSide(interview);
        check.check(choice).refuseIfAny();
        boolean chosenAlready = choice.slotId.equals(interview.slotId);
        if (chosenAlready && interview.isRepeat(InterviewStatus.BOOKED, read)) {
            return;
        }
        Versions.requireSame(read, interview.version);
        if (!interview.status.isAhead()) {
            throw trail.notNow(interview);
        }
        if (chosenAlready) {
            return;
        }
        agree(interview, free(interview, choice.slotId));
    }

    private InterviewSlot free(Interview interview, UUID slotId) {
        ScheduleMessages messages = texts.of(ScheduleMessages.class);
        if (!interview.slots.contains(slotId)) {
            throw Problem.invalid("slotId", messages.notOffered());
        }
        InterviewSlot slot = InterviewSlot.locked(slotId);
        if (slot.removedAt != null || Interview.isTaken(slotId) || !slot.startsAt.isAfter(clock.instant())) {
            throw Problem.conflict(messages.timeTaken());
        }
        return slot;
    }

    private void agree(Interview interview, InterviewSlot slot) {
        Instant before = interview.startsAt;
        boolean moved = interview.status == InterviewStatus.BOOKED;
        Set<UUID> left = new HashSet<>();
        if (moved) {
            left.addAll(InterviewSlot.<InterviewSlot>findById(interview.slotId).assessors);
            left.removeAll(slot.assessors);
            interview.reason = null;
        }
        interview.agree(slot.id, slot.startsAt, slot.endsAt, clock.instant());
        Map<String, Object> was = new HashMap<>();
        was.put("startsAt", before);
        audit.record("interview.booked", interview.id, trail.nameOf(interview), was, Map.of("startsAt", slot.startsAt));
        trail.tell(interview, moved ? InterviewChanged.Kind.MOVED : InterviewChanged.Kind.BOOKED, left);
    }
}
