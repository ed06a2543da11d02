package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** Stops offering a published guide. What was chosen already goes on with it. */
@ApplicationScoped
public class RetireGuide {

    @Inject
    GuideDrafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, 409 where it is a draft or retired already, 412
     */
    @Transactional
    public void retire(UUID id, int version) {
        InterviewGuide guide = drafts.toEdit(id);
        if (!guide.status.mayBecome(GuideStatus.RETIRED)) {
            throw Problem.conflict(texts.of(GuideMessages.class).onlyPublishedIsRetired());
        }
        Versions.requireSame(version, guide.version);
        guide.become(GuideStatus.RETIRED, clock.instant());
        audit.record("guide.retired", guide.id, guide.title(), null, null);
    }
}
