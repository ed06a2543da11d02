package se.tolv.candidate.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Lets a member of HR know for a while who has applied for a post, and writes down that they did and why. */
@ApplicationScoped
public class LookBehind {

    /** Long enough for the errand, too short to be forgotten. */
    static final Duration LASTS = Duration.ofHours(1);

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 422 without a reason
     */
    @Transactional
    public void look(UUID vacancyId, LookForm form) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        check.check(form).refuseIfAny();
        Instant now = clock.instant();
        String reason = form.reason.strip();
        new AnonymityLook(vacancyId, actor.get(), reason, now, now.plus(LASTS)).persist();
        audit.record("vacancy.lookedBehind", vacancyId, vacancy.registryNumber, null, Map.of("reason", reason));
    }
}
