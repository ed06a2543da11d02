package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkPublished;
import se.tolv.competency.FrameworkStatus;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;

/** Puts a draft into use: the published version is retired, and the draft is the next version. */
@ApplicationScoped
public class PublishFramework {

    @Inject
    Drafts drafts;

    @Inject
    DraftReadiness readiness;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Event<FrameworkPublished> published;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param version of the draft, as it was read: whatever has changed in it since was not looked at
     * @throws Problem 403, 404, 412; 409 where it is no draft; 422 with what must be put right first
     */
    @Transactional
    public void publish(UUID id, int version) {
        CompetencyFramework draft = drafts.held(id);
        Versions.requireSame(version, draft.version);
        refuseUnlessReady(id);
        CompetencyFramework previous = CompetencyFramework.<CompetencyFramework>find(
                        "status", FrameworkStatus.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        Instant now = clock.instant();
        previous.retire(now);
        // The database knows one published version at a time.
        entities.flush();
        draft.publish(previous.number + 1, now);
        audit.record("framework.retired", previous.id, previous.title.in(Language.SV), null, null);
        audit.record("framework.published", id, draft.title.in(Language.SV), null, Map.of("number", draft.number));
        published.fire(new FrameworkPublished(id, previous.id, draft.number));
    }

    private void refuseUnlessReady(UUID id) {
        FieldErrors errors = FieldErrors.none();
        readiness
                .of(id)
                .blockers()
                .forEach(point -> errors.add(
                        "competencies", texts.of(CompetencyMessages.class).readiness(point.kind())));
        errors.refuseIfAny();
    }
}
