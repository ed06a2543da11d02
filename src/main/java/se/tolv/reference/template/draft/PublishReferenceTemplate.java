package se.tolv.reference.template.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.reference.template.ReferenceMessages;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.reference.template.ReferenceTemplate;

/** The life of a reference template: published, continued by a next version, retired, or thrown away as a draft. */
@ApplicationScoped
public class PublishReferenceTemplate {

    @Inject
    EntityManager entities;

    @Inject
    ReferenceDrafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Makes a draft ready for use. From then on it never changes, and the version before it is retired.
     *
     * @param version of the draft that the person read
     * @throws Problem 404, 403, 409 where it is no draft, 412, 422 where nothing is asked
     */
    @Transactional
    public void publish(UUID id, int version) {
        ReferenceTemplate template = drafts.toEdit(id);
        if (!template.status.mayBecome(ReferenceStatus.PUBLISHED)) {
            throw Problem.conflict(texts.of(ReferenceMessages.class).publishedNeverChanges());
        }
        Versions.requireSame(version, template.version);
        if (!template.isComplete()) {
            throw Problem.invalid("questions", texts.of(ReferenceMessages.class).nothingAsked());
        }
        List<ReferenceTemplate> earlier =
                ReferenceTemplate.list("series = ?1 and status = ?2", template.series, ReferenceStatus.PUBLISHED);
        earlier.forEach(this::retire);
        template.become(ReferenceStatus.PUBLISHED, clock.instant());
        audit.record("reference.published", template.id, template.title(), null, null);
    }

    /**
     * Stops offering a published template.
     *
     * @throws Problem 404, 403, 409 where it is not published, 412
     */
    @Transactional
    public void retire(UUID id, int version) {
        ReferenceTemplate template = drafts.toEdit(id);
        if (!template.status.mayBecome(ReferenceStatus.RETIRED)) {
            throw Problem.conflict(texts.of(ReferenceMessages.class).onlyPublishedIsRetired());
        }
        Versions.requireSame(version, template.version);
        retire(template);
    }

    private void retire(ReferenceTemplate template) {
        template.become(ReferenceStatus.RETIRED, clock.instant());
        audit.record("reference.retired", template.id, template.title(), null, null);
    }

    /**
     * Throws a draft away.
     *
     * @throws Problem 404, 403, 409 where it is published, 412
     */
    @Transactional
    public void discard(UUID id, int version) {
        ReferenceTemplate template = drafts.toEdit(id);
        drafts.requireDraft(template);
        Versions.requireSame(version, template.version);
        audit.record("reference.discarded", template.id, template.title(), ReferenceDrafts.facts(template), null);
        template.delete();
    }

    /**
     * Drafts the next version; the published one stays as it is.
     *
     * @return the key of the series' draft, which is made unless there is one
     * @throws Problem 404, 403
     */
    @Transactional
    public UUID draftNext(UUID id) {
        ReferenceTemplate template = drafts.toEdit(id);
        if (template.isDraft()) {
            return template.id;
        }
        ReferenceTemplate latest = ReferenceTemplate.<ReferenceTemplate>find(
                        "series = ?1 order by number desc", template.series)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        return latest.isDraft() ? latest.id : next(template, latest.number + 1);
    }

    private UUID next(ReferenceTemplate source, int number) {
        ReferenceTemplate next = new ReferenceTemplate(
                Keys.next(), source.series, number, source.ownerId, source.language, clock.instant());
        CreateReferenceTemplate.takeFrom(source, next);
        entities.persist(next);
        audit.record("reference.versionDrafted", next.id, next.title(), null, ReferenceDrafts.facts(next));
        return next.id;
    }
}
