package se.tolv.reference.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.guide.Guides;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** Reads reference templates. */
@ApplicationScoped
public class ReferenceTemplates {

    @Inject
    EntityManager entities;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentActor actor;

    @Inject
    ReferencePermissions permissions;

    /**
     * The templates that the person may read, the one changed last first.
     *
     * @param words that the title, the unit or the owner must hold; blank for all templates
     * @param retired only those that are retired; otherwise only those that are not
     * @param after a cursor of {@link Slice}, or null
     * @throws Problem 400 where the cursor is not one of ours
     */
    @SuppressWarnings("unchecked")
    public Slice<ReferenceRow> list(String words, boolean retired, String after, int size) {
        List<String> keys = Slice.after(after, 2);
        Actor who = actor.get();
        boolean managerOnly = who.is(Role.HIRING_MANAGER) && !who.is(Role.HR_SPECIALIST);
        Query query = entities.createNativeQuery(
                        """
                        select t.id, t.number, t.status, %s as role_title, u.name as unit_name, a.name as owner_name,
                               cast((select count(*) from reference_question q
                                     where q.template_id = t.id and q.included) as integer) as questions,
                               t.changed_at
                        from reference_template t
                        left join unit u on u.id = t.unit_id
                        left join account a on a.id = t.owner_id
                        where %s and t.status %s 'RETIRED'%s%s
                        order by t.changed_at desc, t.id desc limit :size""".formatted(
                                        Guides.textIn("t.role_title", language.get()),
                                        readable(who, managerOnly),
                                        retired ? "=" : "<>",
                                        words.isBlank()
                                                ? ""
                                                : " and (t.role_title ->> 'sv' ilike :words or t.role_title ->> 'en'"
                                                        + " ilike :words or u.name ilike :words or a.name ilike :words)",
                                        keys.isEmpty() ? "" : " and (t.changed_at, t.id) < (:changedAt, :id)"),
                        ReferenceRow.class)
                .setParameter("size", size + 1);
        if (managerOnly) {
            query.setParameter("reader", who.id())
                    .setParameter("units", who.units().isEmpty() ? List.of(who.id()) : who.units());
        }
        if (!words.isBlank()) {
            query.setParameter("words", LikePattern.containing(words));
        }
        if (!keys.isEmpty()) {
            bindCursor(query, keys);
        }
        return Slice.of(
                (List<ReferenceRow>) query.getResultList(),
                size,
                row -> List.of(row.changedAt().toString(), row.id().toString()));
    }

    /** The same rule as {@link ReferencePermissions#requireRead}, in SQL. */
    private static String readable(Actor who, boolean managerOnly) {
        if (who.is(Role.HR_SPECIALIST)) {
            return "true";
        }
        return managerOnly
                ? "(t.status <> 'DRAFT' or t.owner_id = :reader or t.unit_id in (:units))"
                : "t.status <> 'DRAFT'";
    }

    private static void bindCursor(Query query, List<String> keys) {
        try {
            query.setParameter("changedAt", Instant.parse(keys.get(0)))
                    .setParameter("id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * @throws Problem 404
     */
    public ReferenceDetail one(UUID id) {
        ReferenceTemplate template = entities.createQuery(
                        "select t from ReferenceTemplate t left join fetch t.questions where t.id = :id",
                        ReferenceTemplate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        permissions.requireRead(template);
        return new ReferenceDetail(
                template.id,
                template.version,
                template.series,
                template.number,
                template.status,
                template.guideId,
                template.roleTitle,
                template.language,
                template.unitId,
                template.ownerId,
                template.questions.stream().map(ReferenceTemplates::part).toList(),
                permissions.mayEdit(template),
                template.createdAt,
                template.publishedAt,
                template.retiredAt);
    }

    private static ReferenceDetail.QuestionPart part(ReferenceQuestion question) {
        return new ReferenceDetail.QuestionPart(
                question.id,
                question.source,
                question.code,
                question.answer,
                question.included,
                question.text,
                question.help,
                question.choices,
                question.competency,
                question.anchors);
    }
}
