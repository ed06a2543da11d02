package se.tolv.guide.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.platform.error.Problem;

/** HR offers a guide to managers as a template, or stops doing so. */
@ApplicationScoped
public class OfferTemplate {

    @Inject
    GuideDrafts drafts;

    @Inject
    GuidePermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403
     */
    @Transactional
    public void offer(UUID id, boolean template) {
        InterviewGuide guide = drafts.toEdit(id);
        if (!permissions.mayOfferTemplates()) {
            throw Problem.forbidden();
        }
        boolean before = guide.template;
        guide.template = template;
        guide.changedAt = clock.instant();
        audit.record(
                "guide.templateChanged",
                guide.id,
                guide.title(),
                Map.of("template", before),
                Map.of("template", template));
    }
}
