package se.tolv.reference.template.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.Guides;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.template.ReferenceMessages;
import se.tolv.reference.template.ReferencePermissions;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.reference.template.ReferenceTemplate;

/**
 * Starts a reference template: from a guide, so that interview and reference ask about the same things, as a copy, or
 * with the standard questions only.
 */
@ApplicationScoped
public class CreateReferenceTemplate {

    @Inject
    EntityManager entities;

    @Inject
    ReferencePermissions permissions;

    @Inject
    Guides guides;

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
     * @param key the new template's key; a key that exists already creates nothing
     * @throws Problem 403, 404 for the guide or the template, 422 with the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, NewReferenceForm form) {
        if (!permissions.mayCreate()) {
            throw Problem.forbidden();
        }
        FieldErrors errors = check.check(form);
        boolean untitled = form.roleTitle == null || form.roleTitle.isBlank();
        if (untitled && form.guideId == null && form.from == null) {
            errors.add("roleTitle", texts.of(ReferenceMessages.class).titleMissing());
        }
        errors.refuseIfAny();
        return creation.once(ReferenceTemplate.class, key, () -> make(key, form, untitled)).id;
    }

    private ReferenceTemplate make(UUID key, NewReferenceForm form, boolean untitled) {
        ReferenceTemplate template =
                new ReferenceTemplate(key, key, 1, actor.get().id(), language.get(), clock.instant());
        if (form.guideId != null) {
            takeFrom(guides.one(form.guideId), template);
        } else if (form.from != null) {
            takeFrom(readable(form.from), template);
        } else {
            StandardQuestions.add(template, StandardQuestions.before());
            StandardQuestions.add(template, StandardQuestions.after());
        }
        if (!untitled) {
            template.roleTitle = BilingualText.EMPTY.with(template.language, form.roleTitle.strip());
        }
        entities.persist(template);
        audit.record("reference.created", template.id, template.title(), null, ReferenceDrafts.facts(template));
        return template;
    }

    private void takeFrom(GuideDetail guide, ReferenceTemplate template) {
        template.guideId = guide.id();
        template.roleTitle = guide.roleTitle();
        template.unitId = guide.unitId();
        StandardQuestions.add(template, StandardQuestions.before());
        for (GuideDetail.CompetencyPart part : guide.competencies()) {
            StandardQuestions.add(
                    template, part.code(), part.name(), part.definition(), part.anchors(), question(part.name()));
        }
        StandardQuestions.add(template, StandardQuestions.after());
    }

    /** A referee is asked for an example, as the candidate was. */
    BilingualText question(BilingualText competency) {
        return new BilingualText(
                texts.in(Language.SV, ReferenceMessages.class).exampleOf(competency.in(Language.SV)),
                texts.in(Language.EN, ReferenceMessages.class).exampleOf(competency.in(Language.EN)));
    }

    private ReferenceTemplate readable(UUID id) {
        ReferenceTemplate source = entities.find(ReferenceTemplate.class, id);
        if (source == null) {
            throw Problem.notFound();
        }
        permissions.requireRead(source);
        return source;
    }

    static void takeFrom(ReferenceTemplate source, ReferenceTemplate template) {
        template.guideId = source.guideId;
        template.roleTitle = source.roleTitle;
        template.unitId = source.unitId;
        source.questions.forEach(question -> template.questions.add(new ReferenceQuestion(template, question)));
    }
}
