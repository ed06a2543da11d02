package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkPermissions;
import se.tolv.competency.FrameworkStatus;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** Finds what a use case is about to change, and holds it: changes of one draft wait for each other. */
@ApplicationScoped
class Drafts {

    @Inject
    FrameworkPermissions permissions;

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    /**
     * @throws Problem 403, 404; 409 where the framework is no draft
     */
    CompetencyFramework held(UUID id) {
        permissions.requireMayWrite();
        CompetencyFramework framework = CompetencyFramework.<CompetencyFramework>findByIdOptional(
                        id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        if (framework.status != FrameworkStatus.DRAFT) {
            throw Problem.conflict(texts.of(CompetencyMessages.class).onlyDraftsChange());
        }
        return framework;
    }

    /**
     * A competency of a draft, the draft being held.
     *
     * @throws Problem 403, 404; 409 where its framework is no draft
     */
    Held competency(UUID id) {
        permissions.requireMayWrite();
        UUID frameworkId = entities.createQuery("select frameworkId from Competency where id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        CompetencyFramework framework = held(frameworkId);
        Competency competency = Competency.<Competency>findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Held(framework, competency);
    }

    record Held(CompetencyFramework framework, Competency competency) {}
}
