package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkPermissions;
import se.tolv.competency.FrameworkStatus;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;

/** Begins a draft as a copy of the published version, of a retired one, or of an imported framework. */
@ApplicationScoped
public class DraftFramework {

    @Inject
    FrameworkPermissions permissions;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param key the draft's key; a key that exists already creates nothing
     * @return the draft's key
     * @throws Problem 403, 404; 409 where there is a draft already, or the framework is one
     */
    @Transactional
    public UUID draft(UUID key, UUID basisId) {
        permissions.requireMayWrite();
        CompetencyFramework basis = CompetencyFramework.<CompetencyFramework>findByIdOptional(basisId)
                .orElseThrow(Problem::notFound);
        letOthersWait();
        return creation.once(CompetencyFramework.class, key, () -> copy(key, basis)).id;
    }

    /** There is one draft at most: who begins one holds the published version meanwhile. */
    private static void letOthersWait() {
        CompetencyFramework.find("status", FrameworkStatus.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    private CompetencyFramework copy(UUID key, CompetencyFramework basis) {
        Optional<CompetencyFramework> standing =
                CompetencyFramework.find("status", FrameworkStatus.DRAFT).firstResultOptional();
        if (standing.isPresent()) {
            throw Problem.conflict(texts.of(CompetencyMessages.class).draftStands());
        }
        CompetencyFramework draft =
                new CompetencyFramework(key, basis.title, basis.description, FrameworkStatus.DRAFT, clock.instant());
        draft.persist();
        for (Competency original : Competency.of(basis.id)) {
            Competency copy = new Competency(Keys.next(), key, original.code, original.position);
            copy.name = original.name;
            copy.definition = original.definition;
            copy.positiveSigns = original.positiveSigns;
            copy.negativeSigns = original.negativeSigns;
            copy.anchors = original.anchors;
            copy.persist();
        }
        audit.record("framework.drafted", key, draft.title.in(Language.SV), null, Map.of("basis", basis.id));
        return draft;
    }
}
