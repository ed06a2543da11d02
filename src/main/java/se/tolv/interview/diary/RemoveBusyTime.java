package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;

/** Takes back that one cannot be at an interview. Nobody does it for another. */
@ApplicationScoped
public class RemoveBusyTime {

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /**
     * @throws Problem 404 where it is not this person's
     */
    @Transactional
    public void remove(UUID id) {
        BusyTime busy = BusyTime.<BusyTime>find(
                        "id = ?1 and accountId = ?2", id, actor.get().id())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        busy.delete();
        audit.record("busyTime.removed", id, actor.get().name(), null, null);
    }
}
