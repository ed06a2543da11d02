package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;

/** Locks a guide when the first interview with it begins. One that is locked or retired already stays as it is. */
@ApplicationScoped
public class LockGuide {

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whoever may hold the interview may lock its guide; the caller has asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID guideId) {
        InterviewGuide guide = entities.find(InterviewGuide.class, guideId);
        if (!guide.status.mayBecome(GuideStatus.LOCKED)) {
            return;
        }
        // Two interviews may begin at once.
        entities.refresh(guide, LockModeType.PESSIMISTIC_WRITE);
        if (guide.status.mayBecome(GuideStatus.LOCKED)) {
            guide.become(GuideStatus.LOCKED, clock.instant());
            audit.record("guide.locked", guide.id, guide.title(), null, null);
        }
    }
}
