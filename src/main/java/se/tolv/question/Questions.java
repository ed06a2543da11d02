package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Slice;
import se.tolv.question.check.Overrule;
import se.tolv.question.check.QuestionWarnings;
import se.tolv.question.search.QuestionFilter;
import se.tolv.question.search.QuestionRow;
import se.tolv.question.search.QuestionSort;
import se.tolv.question.search.QuestionUseFilter;
import se.tolv.question.search.SearchWords;
import se.tolv.question.suggestion.Suggestion;

/** Reads the question bank: in use or otherwise, as far as the reader may see. */
@ApplicationScoped
public class Questions {

    private static final String LIST = """
            select q.id, q.version, q.code, q.competency_code, c.name->>'sv' as name_sv, c.name->>'en' as name_en,
                   q.kind, q.level, q.status, q.text->>'sv' as text_sv, q.text->>'en' as text_en,
                   coalesce(u.chosen, 0) as chosen, coalesce(u.rated, 0) as rated,
                   a.name as suggested_by, q.suggested_by = :reader as mine, q.suggested_at,
                   coalesce(q.declined_at, q.activated_at) as answered_at, q.decline_reason,
                   %s as place
            from interview_question q
            left join competency c on c.code = q.competency_code
                 and c.framework_id = (select f.id from competency_framework f where f.status = 'PUBLISHED')
            left join question_use u on u.question_id = q.id
            left join account a on a.id = q.suggested_by
            """;

    private static final String ONE = """
            select q, c.name, u.chosen, u.rated, s.name, o.name
            from InterviewQuestion q
            left join Competency c on c.code = q.competencyCode
                 and c.frameworkId = (select f.id from CompetencyFramework f where f.status = PUBLISHED)
            left join QuestionTally u on u.questionId = q.id
            left join Account s on s.id = q.suggestedBy
            left join Account o on o.id = q.overruledBy
            where q.id = :id and (:all = true or q.status = ACTIVE or q.suggestedBy = :reader)
            """;

    private static final String MATCHES = """
            (q.search @@ (to_tsquery('swedish', :swedish) || to_tsquery('english', :plain) || to_tsquery('simple', :plain))
             or q.competency_code in (
                 select n.code from competency n join competency_framework f on f.id = n.framework_id
                 where f.status = 'PUBLISHED' and question_search(n.name || '[]'::jsonb)
                     @@ (to_tsquery('swedish', :swedish) || to_tsquery('english', :plain) || to_tsquery('simple', :plain))))
            """;

    @Inject
    EntityManager entities;

    @Inject
    QuestionPermissions permissions;

    @Inject
    QuestionWarnings warnings;

    @Inject
    Texts texts;

    /**
     * The questions that the filter asks for and the reader may see.
     *
     * @throws Problem 422 naming a filter that is no choice of its list
     */
    public Slice<QuestionRow> list(QuestionFilter filter) {
        QuestionSort sort = choice(QuestionSort.class, "sort", filter.sort).orElse(QuestionSort.COMPETENCY);
        Conditions conditions = new Conditions();
        conditions.add(
                "q.status = :status",
                "status",
                choice(QuestionStatus.class, "status", filter.status)
                        .orElse(QuestionStatus.ACTIVE)
                        .name());
        narrow(conditions, filter);
        return list(conditions, sort, filter.after);
    }

    /** Every suggestion that the reader may see: HR all of them, a manager their own. Those that wait come first. */
    public Slice<QuestionRow> suggestions(String after) {
        Conditions conditions = new Conditions();
        conditions.add("q.suggested_at is not null");
        if (!permissions.rights().readAll()) {
            conditions.add("q.suggested_by = :reader");
        }
        return list(conditions, QuestionSort.WAITING, after);
    }

    /** How many suggestions wait for HR's answer. */
    public long waiting() {
        return InterviewQuestion.count("status", QuestionStatus.SUGGESTED);
    }

    /**
     * @throws Problem 404, also where the reader may not see it
     */
    public QuestionDetail one(UUID id) {
        List<Object[]> found = entities.createQuery(ONE, Object[].class)
                .setParameter("id", id)
                .setParameter("all", permissions.rights().readAll())
                .setParameter("reader", permissions.reader())
                .getResultList();
        return found.stream().findFirst().map(this::detail).orElseThrow(Problem::notFound);
    }

    private void narrow(Conditions conditions, QuestionFilter filter) {
        if (QuestionFilter.isSet(filter.competency)) {
            conditions.add("q.competency_code = :competency", "competency", filter.competency);
        }
        choice(QuestionKind.class, "kind", filter.kind)
                .ifPresent(kind -> conditions.add("q.kind = :kind", "kind", kind.name()));
        choice(QuestionLevel.class, "level", filter.level)
                .ifPresent(level -> conditions.add("q.level = :level", "level", level.name()));
        choice(Language.class, "language", filter.language)
                .ifPresent(language -> conditions.add("q.text->>:language <> ''", "language", language.code()));
        choice(QuestionUseFilter.class, "use", filter.use)
                .ifPresent(use ->
                        conditions.add(use == QuestionUseFilter.CHOSEN ? "u.chosen > 0" : "coalesce(u.chosen, 0) = 0"));
        SearchWords.in(filter.q).ifPresent(words -> {
            conditions.add(MATCHES, "swedish", words.swedish());
            conditions.values.put("plain", words.plain());
        });
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> type, String field, String value) {
        if (!QuestionFilter.isSet(value)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(type, value));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(field, texts.of(QuestionMessages.class).unknownChoice());
        }
    }

    private Slice<QuestionRow> list(Conditions conditions, QuestionSort sort, String after) {
        if (!permissions.rights().readAll()) {
            conditions.add("(q.status = 'ACTIVE' or q.suggested_by = :reader)");
        }
        conditions.values.put("reader", permissions.reader());
        List<String> cursor = Slice.after(after, 2);
        if (!cursor.isEmpty()) {
            startAfter(cursor, conditions, sort);
        }
        Query query = entities.createNativeQuery(
                LIST.formatted(sort.sql) + " where " + String.join(" and ", conditions.sql) + " order by place, q.id");
        conditions.values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(Slice.SIZE + 1).getResultList();
        Slice<Object[]> slice = Slice.of(rows, Slice.SIZE, row -> List.of(row[18].toString(), row[0].toString()));
        return new Slice<>(slice.items().stream().map(Questions::row).toList(), slice.next());
    }

    private static void startAfter(List<String> cursor, Conditions conditions, QuestionSort sort) {
        try {
            conditions.add("(" + sort.sql + ", q.id) > (:place, :after)", "place", Long.valueOf(cursor.get(0)));
            conditions.values.put("after", UUID.fromString(cursor.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    private static QuestionRow row(Object[] row) {
        Instant suggestedAt = (Instant) row[15];
        QuestionStatus status = QuestionStatus.valueOf((String) row[8]);
        return new QuestionRow(
                (UUID) row[0],
                (int) row[1],
                (String) row[2],
                (String) row[3],
                new BilingualText((String) row[4], (String) row[5]),
                QuestionKind.valueOf((String) row[6]),
                QuestionLevel.valueOf((String) row[7]),
                status,
                new BilingualText((String) row[9], (String) row[10]),
                (int) row[11],
                (int) row[12],
                suggestedAt == null
                        ? null
                        : new Suggestion(
                                (String) row[13],
                                (boolean) row[14],
                                suggestedAt,
                                status == QuestionStatus.SUGGESTED ? null : (Instant) row[16],
                                (String) row[17]));
    }

    private QuestionDetail detail(Object[] row) {
        InterviewQuestion question = (InterviewQuestion) row[0];
        return new QuestionDetail(
                question.id,
                question.version,
                question.code,
                question.competencyCode,
                row[1] == null ? BilingualText.EMPTY : (BilingualText) row[1],
                question.kind,
                question.level,
                question.status,
                question.text,
                question.probes,
                question.listenFor,
                warnings.about(question.wording()),
                question.overruleReason == null
                        ? null
                        : new Overrule(question.overruleReason, (String) row[5], question.overruledAt),
                question.suggestedAt == null ? null : suggestion(question, (String) row[4]),
                row[2] == null ? 0 : (int) row[2],
                row[3] == null ? 0 : (int) row[3],
                question.createdAt,
                question.retiredAt);
    }

    private Suggestion suggestion(InterviewQuestion question, String by) {
        Instant answeredAt = question.declinedAt != null ? question.declinedAt : question.activatedAt;
        return new Suggestion(
                by,
                question.suggestedBy.equals(permissions.reader()),
                question.suggestedAt,
                answeredAt,
                question.declineReason);
    }

    /** What a list is narrowed by: conditions in SQL, and the values that they name. */
    private static final class Conditions {

        private final List<String> sql = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition) {
            sql.add(condition);
        }

        void add(String condition, String name, Object value) {
            add(condition);
            values.put(name, value);
        }
    }
}
