package se.tolv.interview.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.Interview;
import se.tolv.interview.schedule.InterviewPermissions;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.interview.schedule.SlotCheck;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** Takes back a time that nobody has chosen. */
@ApplicationScoped
public class RemoveSlot {

    @Inject
    InterviewPermissions permissions;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @throws Problem 404 where the recruitment has no such time, 403, 409 where somebody has chosen it
     */
    @Transactional
    public void remove(UUID vacancyId, UUID slotId) {
        Vacancy vacancy = permissions.requirePlan(vacancyId);
        locks.take(SlotCheck.LOCK);
        InterviewSlot slot = InterviewSlot.locked(slotId);
        if (!slot.vacancyId.equals(vacancyId)) {
            throw Problem.notFound();
        }
        if (slot.removedAt != null) {
            return;
        }
        if (Interview.isTaken(slotId)) {
            throw Problem.conflict(texts.of(ScheduleMessages.class).timeTaken());
        }
        slot.removedAt = clock.instant();
        audit.record(
                "vacancy.interviewTimeRemoved",
                vacancyId,
                vacancy.registryNumber,
                Map.of("startsAt", slot.startsAt),
                null);
    }
}
