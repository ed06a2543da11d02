package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;

/** Moves an agreed interview to another time, another place or other people, with a reason that the candidate reads. */
@ApplicationScoped
public class MoveInterview {

    @Inject
    InterviewPermissions permissions;

    @Inject
    SlotCheck slots;

    @Inject
    Locks locks;

    @Inject
    InterviewTrail trail;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What can be changed, as it is.
     *
     * @throws Problem 404, 403
     */
    @Transactional
    public MoveTimeForm form(UUID id) {
        Interview interview = Interview.required(id);
        permissions.requirePlan(interview.vacancyId);
        return interview.slotId == null
                ? new MoveTimeForm()
                : MoveTimeForm.of(InterviewSlot.findById(interview.slotId));
    }

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 403; 412 where somebody else changed it; 409 where no time is agreed; 422 with the wrong fields,
     *     among them {@code overruleReason} where somebody is busy then
     */
    @Transactional
    public void move(UUID id, MoveTimeForm form, int read) {
        locks.take(SlotCheck.LOCK);
        Interview interview = Interview.locked(id);
        permissions.requirePlan(interview.vacancyId);
        Versions.requireSame(read, interview.version);
        if (interview.status != InterviewStatus.BOOKED) {
            throw trail.notNow(interview);
        }
        InterviewSlot slot = InterviewSlot.locked(interview.slotId);
        FieldErrors errors = slots.check(form, interview.vacancyId);
        Optional<Span> span = slots.span(form.time, form.minutes, "time", errors);
        span.ifPresent(planned -> slots.free(Map.of("time", planned), form, slot.id, errors));
        errors.refuseIfAny();
        move(interview, slot, span.orElseThrow(), form);
    }

    private void move(Interview interview, InterviewSlot slot, Span span, MoveTimeForm form) {
        Set<UUID> left = new HashSet<>(slot.assessors);
        form.assessorIds.forEach(left::remove);
        Map<String, Object> before = facts(slot);
        slot.plan(span, form.placeOrNull(), form.videoLinkOrNull(), form.assessorIds);
        interview.agree(slot.id, slot.startsAt, slot.endsAt, clock.instant());
        interview.reason = form.message.strip();
        Map<String, Object> after = facts(slot);
        after.put("overruleReason", form.overruleReason);
        audit.record("interview.moved", interview.id, trail.nameOf(interview), before, after);
        trail.tell(interview, InterviewChanged.Kind.MOVED, left);
    }

    private static Map<String, Object> facts(InterviewSlot slot) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("startsAt", slot.startsAt);
        facts.put("endsAt", slot.endsAt);
        facts.put("place", slot.place);
        return facts;
    }
}
