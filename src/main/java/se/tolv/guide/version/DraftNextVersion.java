package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.guide.draft.GuideFacts;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;

/** Changing a published guide makes a draft of its next version; the published one stays as it is. */
@ApplicationScoped
public class DraftNextVersion {

    @Inject
    EntityManager entities;

    @Inject
    GuideDrafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return the key of the series' draft, which is made unless there is one
     * @throws Problem 404, 403
     */
    @Transactional
    public UUID draft(UUID id) {
        InterviewGuide guide = drafts.toEdit(id);
        if (guide.isDraft()) {
            return guide.id;
        }
        // Two people asking at once wait here for each other, whichever versions they come from.
        InterviewGuide latest = InterviewGuide.<InterviewGuide>find("series = ?1 order by number desc", guide.series)
                .withLock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        return latest.isDraft() ? latest.id : make(guide, latest.number + 1);
    }

    private UUID make(InterviewGuide source, int number) {
        InterviewGuide next = new InterviewGuide(
                Keys.next(),
                source.series,
                number,
                source.ownerId,
                source.frameworkId,
                source.language,
                clock.instant());
        next.takeContentOf(source);
        next.roleTitle = source.roleTitle;
        next.unitId = source.unitId;
        next.template = source.template;
        next.code = source.code;
        drafts.refreshWords(next);
        entities.persist(next);
        audit.record("guide.versionDrafted", next.id, next.title(), null, GuideFacts.of(next));
        return next.id;
    }
}
