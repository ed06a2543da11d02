package se.tolv.guide.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.CompetencyFramework;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;

/** Starts a guide: empty, from a template, or as a copy of an earlier one. */
@ApplicationScoped
public class CreateGuide {

    /** Usual minutes of the parts around the questions. */
    private static final int AROUND = 5;

    @Inject
    EntityManager entities;

    @Inject
    GuidePermissions permissions;

    @Inject
    GuideTexts guideTexts;

    @Inject
    GuideDrafts drafts;

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param key the new guide's key; a key that exists already creates nothing
     * @return the guide's key
     * @throws Problem 403, or 422 with the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, NewGuideForm form) {
        permissions.requireCreate();
        FieldErrors errors = check.check(form);
        guideTexts.checkUnit(form.unitId, null, errors);
        InterviewGuide source = source(form.from, errors);
        errors.refuseIfAny();
        return creation.once(InterviewGuide.class, key, () -> make(key, form, source)).id;
    }

    private InterviewGuide source(UUID from, FieldErrors errors) {
        InterviewGuide source = from == null ? null : entities.find(InterviewGuide.class, from);
        if (from != null && (source == null || !permissions.mayRead(source))) {
            errors.add("from", texts.of(GuideMessages.class).unknownGuide());
        }
        return source;
    }

    private InterviewGuide make(UUID key, NewGuideForm form, InterviewGuide source) {
        UUID framework = source == null ? publishedFramework() : source.frameworkId;
        InterviewGuide guide = new InterviewGuide(key, actor.get().id(), framework, language.get(), clock.instant());
        if (source == null) {
            startEmpty(guide);
        } else {
            guide.takeContentOf(source);
            guide.about = BilingualText.EMPTY;
        }
        guide.roleTitle = BilingualText.EMPTY.with(guide.language, form.roleTitle.strip());
        guide.unitId = form.unitId;
        drafts.refreshWords(guide);
        entities.persist(guide);
        audit.record("guide.created", guide.id, guide.title(), null, GuideFacts.of(guide));
        return guide;
    }

    private void startEmpty(InterviewGuide guide) {
        GuideMessages swedish = texts.in(Language.SV, GuideMessages.class);
        GuideMessages english = texts.in(Language.EN, GuideMessages.class);
        guide.opening = new BilingualText(swedish.usualOpening(), english.usualOpening());
        guide.closing = new BilingualText(swedish.usualClosing(), english.usualClosing());
        guide.openingMinutes = AROUND;
        guide.candidateQuestionsMinutes = AROUND;
        guide.closingMinutes = AROUND;
    }

    private UUID publishedFramework() {
        return CompetencyFramework.published()
                .orElseThrow(
                        () -> Problem.conflict(texts.of(GuideMessages.class).noFramework()))
                .id;
    }
}
