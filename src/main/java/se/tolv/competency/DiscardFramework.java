package se.tolv.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;

/** Throws a draft or an imported framework away. What was published stays. */
@ApplicationScoped
public class DiscardFramework {

    @Inject
    FrameworkPermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param version as it was read
     * @throws Problem 403, 404, 412; 409 where it is or was published
     */
    @Transactional
    public void discard(UUID id, int version) {
        permissions.requireMayWrite();
        CompetencyFramework framework = CompetencyFramework.<CompetencyFramework>findByIdOptional(
                        id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        if (framework.status.isPublic()) {
            throw Problem.conflict(texts.of(CompetencyMessages.class).publishedStays());
        }
        Versions.requireSame(version, framework.version);
        Competency.delete("frameworkId", id);
        framework.delete();
        audit.record("framework.discarded", id, framework.title.in(Language.SV), null, null);
    }
}
