package se.tolv.reference.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestPermissions;
import se.tolv.vacancy.Vacancy;

/** Marks a sign as looked at. */
@ApplicationScoped
public class LookAtSign {

    @Inject
    RequestPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The first to look is noted; later looks change nothing.
     *
     * @throws Problem 404, 403, 422
     */
    @Transactional
    public void look(UUID requestId, UUID signId, LookForm form) {
        ReferenceRequest request = permissions.locked(requestId);
        check.check(form).refuseIfAny();
        ReferenceSign sign = ReferenceSign.<ReferenceSign>find("id = ?1 and requestId = ?2", signId, requestId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        if (sign.lookedAt == null) {
            sign.lookedAt = clock.instant();
            sign.lookedBy = actor.get().name();
            sign.note = form.note == null || form.note.isBlank() ? null : form.note.strip();
            Application application = Application.required(request.applicationId);
            audit.record(
                    "application.referenceSignLookedAt",
                    application.id,
                    application.nameInTrail(Vacancy.required(application.vacancyId)),
                    null,
                    Map.of("sign", sign.kind));
        }
    }
}
