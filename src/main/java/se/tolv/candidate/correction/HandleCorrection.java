package se.tolv.candidate.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;

/** Takes a request for correction off HR's list: somebody has seen to it and told the candidate. */
@ApplicationScoped
public class HandleCorrection {

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Asked twice, it is done once.
     *
     * @throws Problem 404
     */
    @Transactional
    public void handle(UUID id) {
        CorrectionRequest request =
                CorrectionRequest.<CorrectionRequest>findByIdOptional(id).orElseThrow(Problem::notFound);
        if (request.handledAt != null) {
            return;
        }
        request.handledAt = clock.instant();
        request.handledBy = actor.get().name();
        audit.record("correction.handled", id, AskForCorrection.nameInTrail(request.candidateId), null, null);
    }
}
