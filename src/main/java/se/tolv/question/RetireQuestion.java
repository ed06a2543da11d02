package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** HR takes a question out of use. Guides that have taken it keep it. */
@ApplicationScoped
public class RetireQuestion {

    @Inject
    QuestionStep step;

    @Inject
    Clock clock;

    /**
     * @param version the version that was read
     * @throws Problem 403; 404; 409 where it is not in use; 412
     */
    @Transactional
    public void retire(UUID id, int version) {
        step.take(id, version, QuestionStatus.ACTIVE, "retired", question -> question.retire(clock.instant()));
    }
}
