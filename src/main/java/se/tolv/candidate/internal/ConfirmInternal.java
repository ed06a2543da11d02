package se.tolv.candidate.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.InternalBasis;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;

/** Lets HR say whether an applicant works for this employer already: a person's word stands above every other sign. */
@ApplicationScoped
public class ConfirmInternal {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    AuditTrail audit;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed the application
     */
    @Transactional
    public void decide(UUID applicationId, boolean internal, int read) {
        Application application = Application.locked(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.require(vacancy);
        InternalBasis decided = internal ? InternalBasis.CONFIRMED : InternalBasis.REFUTED;
        if (application.internalBasis == decided) {
            return;
        }
        Versions.requireSame(read, application.version);
        Map<String, Object> before = Map.of("internal", application.internal);
        application.markInternal(decided);
        audit.record(
                "application.internalDecided",
                applicationId,
                application.nameInTrail(vacancy),
                before,
                Map.of("internal", internal));
    }
}
