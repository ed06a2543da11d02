package se.tolv.reference.template.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.reference.template.ReferenceMessages;
import se.tolv.reference.template.ReferencePermissions;
import se.tolv.reference.template.ReferenceTemplate;

/** The way to every change of a draft: who may, whether it still is a draft, the audit trail. */
@ApplicationScoped
class ReferenceDrafts {

    @Inject
    EntityManager entities;

    @Inject
    ReferencePermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403, or 409 where the template is published
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(UUID id, Consumer<ReferenceTemplate> step) {
        ReferenceTemplate template = toEdit(id);
        requireDraft(template);
        Map<String, Object> before = facts(template);
        step.accept(template);
        template.renumber();
        template.changedAt = clock.instant();
        audit.record("reference.changed", template.id, template.title(), before, facts(template));
    }

    void requireDraft(ReferenceTemplate template) {
        if (!template.isDraft()) {
            throw Problem.conflict(texts.of(ReferenceMessages.class).publishedNeverChanges());
        }
    }

    /**
     * The template, locked until the transaction ends.
     *
     * @throws Problem 404, 403
     */
    ReferenceTemplate toEdit(UUID id) {
        ReferenceTemplate template = entities.find(ReferenceTemplate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (template == null) {
            throw Problem.notFound();
        }
        permissions.requireEdit(template);
        return template;
    }

    /** What the audit trail keeps of a template. */
    static Map<String, Object> facts(ReferenceTemplate template) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("roleTitle", template.roleTitle);
        facts.put(
                "questions",
                template.questions.stream()
                        .filter(question -> question.included)
                        .map(question -> question.text.in(template.language))
                        .toList());
        return facts;
    }
}
