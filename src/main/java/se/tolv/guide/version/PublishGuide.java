package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuideRemark;
import se.tolv.guide.GuideRules;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.question.QuestionUse;

/** Makes a complete draft ready for use. From then on it never changes, and the version before it is retired. */
@ApplicationScoped
public class PublishGuide {

    @Inject
    EntityManager entities;

    @Inject
    GuideDrafts drafts;

    @Inject
    QuestionUse use;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param version of the draft that the person read
     * @throws Problem 404, 403, 409 where it is no draft, 412, or 422 with what is missing
     */
    @Transactional
    public void publish(UUID id, int version) {
        InterviewGuide guide = drafts.toEdit(id);
        if (!guide.status.mayBecome(GuideStatus.PUBLISHED)) {
            throw Problem.conflict(texts.of(GuideMessages.class).alreadyPublished());
        }
        Versions.requireSame(version, guide.version);
        drafts.refreshWords(guide);
        refuseIncomplete(guide);
        // The words must be in the database before the database closes the guide.
        entities.flush();
        retireEarlierVersions(guide);
        guide.become(GuideStatus.PUBLISHED, clock.instant());
        use.chosen(guide.questionIds());
        audit.record("guide.published", guide.id, guide.title(), null, null);
    }

    private void refuseIncomplete(InterviewGuide guide) {
        FieldErrors errors = FieldErrors.none();
        GuideMessages messages = texts.of(GuideMessages.class);
        for (GuideRemark remark : GuideRules.remarks(guide)) {
            if (remark.blocks()) {
                String about = remark.competency() == null ? "competencies" : "competency-" + remark.competency();
                errors.add(about, sentence(guide, remark, messages));
            }
        }
        errors.refuseIfAny();
    }

    private static String sentence(InterviewGuide guide, GuideRemark remark, GuideMessages messages) {
        String text = messages.remark(remark.kind());
        return guide.competency(remark.competency())
                .map(competency -> competency.name.in(guide.language) + ": " + text)
                .orElse(text);
    }

    private void retireEarlierVersions(InterviewGuide guide) {
        List<InterviewGuide> earlier = InterviewGuide.list(
                "series = ?1 and status in ?2", guide.series, List.of(GuideStatus.PUBLISHED, GuideStatus.LOCKED));
        for (InterviewGuide version : earlier) {
            version.become(GuideStatus.RETIRED, clock.instant());
            audit.record("guide.retired", version.id, version.title(), null, null);
        }
    }
}
