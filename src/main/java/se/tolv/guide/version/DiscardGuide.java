package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.guide.draft.GuideFacts;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** Throws a draft away. */
@ApplicationScoped
public class DiscardGuide {

    @Inject
    GuideDrafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @throws Problem 404, 403, 409 where it is published, 412
     */
    @Transactional
    public void discard(UUID id, int version) {
        InterviewGuide guide = drafts.toEdit(id);
        if (!guide.isDraft()) {
            throw Problem.conflict(texts.of(GuideMessages.class).publishedNeverChanges());
        }
        Versions.requireSame(version, guide.version);
        audit.record("guide.discarded", guide.id, guide.title(), GuideFacts.of(guide), null);
        guide.delete();
    }
}
