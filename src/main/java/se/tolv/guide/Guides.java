package se.tolv.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Slice;
import se.tolv.question.InterviewQuestion;

/** Reads interview guides. */
@ApplicationScoped
public class Guides {

    /** How many guides a choice offers at most; nobody reads a longer list. */
    private static final int CHOICES = 500;

    @Inject
    EntityManager entities;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentActor actor;

    @Inject
    GuidePermissions permissions;

    /** The guides that a vacancy can use: published, no templates, by title. */
    public List<GuideChoice> choices() {
        return choices("", null);
    }

    /** One of {@link #choices}; empty where there is no such guide or it is not to be chosen. */
    public Optional<GuideChoice> choice(UUID id) {
        return choices(" and g.id = :id", id).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<GuideChoice> choices(String condition, UUID id) {
        Query query = entities.createNativeQuery(
                """
                select g.id, %s as role_title, g.number, g.unit_id from interview_guide g
                where g.status in ('PUBLISHED', 'LOCKED') and not g.template%s
                order by role_title, g.number desc limit %d""".formatted(textIn("g.role_title", language.get()), condition, CHOICES), GuideChoice.class);
        if (id != null) {
            query.setParameter("id", id);
        }
        return query.getResultList();
    }

    /**
     * The guides that the person may read, the one changed last first.
     *
     * @param words all of which the title, the unit or the owner must hold; blank for all guides
     * @param after a cursor of {@link Slice}, or null
     * @throws Problem 400 where the cursor is not one of ours
     */
    @SuppressWarnings("unchecked")
    public Slice<GuideRow> list(String words, GuideFilter filter, String after, int size) {
        List<String> keys = Slice.after(after, 2);
        Query query = entities.createNativeQuery(listSql(filter, words, !keys.isEmpty()), GuideRow.class)
                .setParameter("size", size + 1);
        bindReader(query, filter);
        if (hasWords(words)) {
            query.setParameter("words", LikePattern.containing(words));
        }
        if (!keys.isEmpty()) {
            query.setParameter("changedAt", instant(keys.get(0))).setParameter("id", key(keys.get(1)));
        }
        return Slice.of(
                (List<GuideRow>) query.getResultList(),
                size,
                row -> List.of(row.changedAt().toString(), row.id().toString()));
    }

    private String listSql(GuideFilter filter, String words, boolean continued) {
        return """
                select g.id, g.number, g.status, g.template, %s as role_title, %s as about,
                       u.name as unit_name, a.name as owner_name, p.competencies, p.questions,
                       g.opening_minutes + p.minutes + g.candidate_questions_minutes + g.closing_minutes as minutes,
                       g.changed_at
                from interview_guide g
                left join unit u on u.id = g.unit_id
                left join account a on a.id = g.owner_id
                cross join lateral (
                    select cast(count(distinct c.id) as integer) as competencies,
                           cast(count(q.id) as integer) as questions,
                           cast(coalesce(sum(q.minutes), 0) as integer) as minutes
                    from guide_competency c left join guide_question q on q.guide_competency_id = c.id
                    where c.guide_id = g.id) p
                where %s and %s%s%s
                order by g.changed_at desc, g.id desc limit :size""".formatted(
                        textIn("g.role_title", language.get()),
                        textIn("g.about", language.get()),
                        readable(),
                        condition(filter),
                        hasWords(words)
                                ? " and (g.role_title ->> 'sv' ilike :words or g.role_title ->> 'en' ilike :words"
                                        + " or u.name ilike :words or a.name ilike :words)"
                                : "",
                        continued ? " and (g.changed_at, g.id) < (:changedAt, :id)" : "");
    }

    /** The same rule as {@link GuidePermissions#mayRead}, in SQL. */
    private String readable() {
        Actor who = actor.get();
        if (who.is(Role.HR_SPECIALIST)) {
            return "true";
        }
        return who.is(Role.HIRING_MANAGER)
                ? "(g.status <> 'DRAFT' or (not g.template and (g.owner_id = :reader or g.unit_id in (:units))))"
                : "g.status <> 'DRAFT'";
    }

    private void bindReader(Query query, GuideFilter filter) {
        Actor who = actor.get();
        boolean restricted = !who.is(Role.HR_SPECIALIST) && who.is(Role.HIRING_MANAGER);
        if (restricted) {
            query.setParameter("units", who.units().isEmpty() ? List.of(who.id()) : who.units());
        }
        if (restricted || filter == GuideFilter.MINE) {
            query.setParameter("reader", who.id());
        }
    }

    private static String condition(GuideFilter filter) {
        return switch (filter) {
            case CURRENT -> "g.status <> 'RETIRED' and not g.template";
            case MINE -> "g.owner_id = :reader and g.status <> 'RETIRED'";
            case DRAFTS -> "g.status = 'DRAFT'";
            case TEMPLATES -> "g.template and g.status <> 'RETIRED'";
            case RETIRED -> "g.status = 'RETIRED'";
        };
    }

    private static boolean hasWords(String words) {
        return words != null && !words.isBlank();
    }

    private static Instant instant(String sortKey) {
        try {
            return Instant.parse(sortKey);
        } catch (java.time.DateTimeException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    private static UUID key(String sortKey) {
        try {
            return UUID.fromString(sortKey);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * One guide. A draft is shown in the words that it would be published with.
     *
     * @throws Problem 404
     */
    public GuideDetail one(UUID id) {
        InterviewGuide guide = entities.createQuery(
                        "select g from InterviewGuide g left join fetch g.competencies where g.id = :id",
                        InterviewGuide.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        permissions.requireRead(guide);
        return detail(guide, guide.isDraft() ? guide.activeQuestions() : null);
    }

    /**
     * Whether the guide is still being built.
     *
     * @throws Problem 404
     */
    public boolean isDraft(UUID id) {
        InterviewGuide guide = entities.find(InterviewGuide.class, id);
        if (guide == null) {
            throw Problem.notFound();
        }
        permissions.requireRead(guide);
        return guide.isDraft();
    }

    /** Whether the person may change the guide, or make its next version. */
    public boolean mayEdit(UUID id) {
        return permissions.mayEdit(entities.find(InterviewGuide.class, id));
    }

    /**
     * @param bank the questions that can still be chosen; null for a guide that holds its own words
     */
    private GuideDetail detail(InterviewGuide guide, Map<UUID, InterviewQuestion> bank) {
        Names names = names(guide.id);
        List<GuideDetail.CompetencyPart> parts =
                guide.competencies.stream().map(chosen -> part(chosen, bank)).toList();
        return new GuideDetail(
                guide.id,
                guide.version,
                guide.textsVersion,
                guide.series,
                guide.number,
                guide.status,
                guide.template,
                guide.code,
                guide.about,
                guide.roleTitle,
                guide.level,
                guide.unitId,
                names.unit(),
                guide.ownerId,
                names.owner(),
                guide.frameworkId,
                names.frameworkNumber(),
                guide.language,
                guide.opening,
                guide.openingMinutes,
                guide.candidateQuestionsMinutes,
                guide.closing,
                guide.closingMinutes,
                parts,
                guide.minutes(),
                guide.isDraft() ? GuideRules.remarks(guide) : List.of(),
                guide.createdAt,
                guide.changedAt,
                guide.publishedAt,
                guide.lockedAt,
                guide.retiredAt);
    }

    private static GuideDetail.CompetencyPart part(GuideCompetency chosen, Map<UUID, InterviewQuestion> bank) {
        return new GuideDetail.CompetencyPart(
                chosen.code,
                chosen.reason,
                chosen.weight,
                chosen.name,
                chosen.definition,
                chosen.positiveSigns,
                chosen.negativeSigns,
                chosen.anchors,
                chosen.questions.stream()
                        .map(question ->
                                part(question, bank == null ? null : bank.get(question.questionId), bank != null))
                        .toList(),
                chosen.minutes());
    }

    private static GuideDetail.QuestionPart part(GuideQuestion pinned, InterviewQuestion current, boolean draft) {
        return current == null
                ? new GuideDetail.QuestionPart(
                        pinned.questionId,
                        pinned.kind,
                        pinned.text,
                        pinned.probes,
                        pinned.listenFor,
                        pinned.minutes,
                        draft)
                : new GuideDetail.QuestionPart(
                        pinned.questionId,
                        current.kind,
                        current.text,
                        current.probes,
                        current.listenFor,
                        pinned.minutes,
                        false);
    }

    /** What a guide's references are called. */
    private record Names(String unit, String owner, Integer frameworkNumber) {}

    private Names names(UUID id) {
        Object[] row = (Object[])
                entities.createNativeQuery("""
                        select u.name, a.name as owner_name, f.number from interview_guide g
                        join competency_framework f on f.id = g.framework_id
                        left join unit u on u.id = g.unit_id
                        left join account a on a.id = g.owner_id
                        where g.id = :id""").setParameter("id", id).getSingleResult();
        return new Names((String) row[0], (String) row[1], (Integer) row[2]);
    }

    /** SQL for a bilingual column's text in this language, or in the other one where this one is missing. */
    public static String textIn(String column, Language language) {
        return "coalesce(nullif(%1$s ->> '%2$s', ''), %1$s ->> '%3$s')"
                .formatted(column, language.code(), language.other().code());
    }
}
