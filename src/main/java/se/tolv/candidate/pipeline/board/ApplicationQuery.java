package se.tolv.candidate.pipeline.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Slice;

/**
 * The SQL behind board and table: the same conditions for both, and one place where the applicants' names and the order of
 * their arrival are left out of search and sort for those who must not know them.
 */
final class ApplicationQuery {

    /** Stands for those who came by no channel's link. */
    private static final String NO_SOURCE = "-";

    private final ApplicationFilter filter;
    private final boolean known;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder("a.vacancy_id = :vacancy");

    /**
     * @param known whether the reader may know every applicant for the post
     * @param owed those who are owed what the filter asks for; null where it does not ask
     * @param requirement what the filter asks of the answers about the requirements; null where it does not ask
     * @throws Problem 400 where a field of the filter holds none of its values
     */
    ApplicationQuery(
            UUID vacancyId,
            ApplicationFilter filter,
            boolean known,
            Collection<UUID> owed,
            RequirementCondition requirement) {
        filter.check();
        this.filter = filter;
        this.known = known;
        parameters.put("vacancy", vacancyId);
        if (!filter.q.isBlank()) {
            where.append(" and (" + label() + " like :q escape '\\' or lower(a.alias) like :q escape '\\')");
            parameters.put("q", LikePattern.containing(filter.q));
        }
        if (!filter.internal.isEmpty()) {
            where.append(" and a.internal = :internal");
            parameters.put("internal", Boolean.valueOf(filter.internal));
        }
        if (filter.source.equals(NO_SOURCE)) {
            where.append(" and a.source is null");
        } else if (!filter.source.isEmpty()) {
            where.append(" and a.source = :source");
            parameters.put("source", filter.source);
        }
        if (requirement != null) {
            where.append(" and ").append(requirement.sql(parameters));
        }
        if (owed != null) {
            where.append(owed.isEmpty() ? " and false" : " and a.id in (:owed)");
            if (!owed.isEmpty()) {
                parameters.put("owed", owed);
            }
        }
    }

    private String label() {
        return known ? "lower(a.name)" : "a.blind_label";
    }

    private boolean isByArrival() {
        return known && filter.sort.equals(ApplicationFilter.Sort.ARRIVAL.name());
    }

    /** How many there are in each stage. */
    Query counts(EntityManager entities) {
        return bound(
                entities, "select a.stage, count(*) from application a where " + where + " group by a.stage", Map.of());
    }

    /** The first so many of each stage that has not ended. */
    Query board(EntityManager entities, int size) {
        return bound(entities, boardSql(), Map.of("size", size));
    }

    /** Each stage is read off the index by itself, so that a full one costs no more than its first cards. */
    String boardSql() {
        return "select r.*, r.label from (values ('RECEIVED'), ('SHORTLISTED'), ('INTERVIEW'), ('OFFER'), ('HIRED'))"
                + " s (stage) cross join lateral (select " + ApplicationRow.COLUMNS + ", "
                + label() + " as label from application a where " + where + " and a.stage = s.stage order by "
                + label() + ", a.id limit :size) r order by r.label, r.id";
    }

    /** One part of the table. */
    Query list(EntityManager entities) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("size", Slice.SIZE + 1);
        return bound(entities, listSql(more), more);
    }

    String listSql(Map<String, Object> more) {
        return "select " + ApplicationRow.COLUMNS + ", " + label() + " as label from application a where " + where
                + inStage(more) + beyond(more)
                + (isByArrival() ? " order by a.number" : " order by " + label() + ", a.id")
                + " limit :size";
    }

    /** Everything that the filter lets through, in the order of the table, at most so many. */
    Query everything(EntityManager entities, int most) {
        Map<String, Object> more = new LinkedHashMap<>(Map.of("size", most));
        String sql = "select a.id, a.version, a.stage, case when a.shortlisted_at is null then " + shown()
                + " else a.name end as shown from application a where " + where + inStage(more) + " order by "
                + label() + ", a.id limit :size";
        return bound(entities, sql, more);
    }

    /** What somebody who has not been shortlisted is shown as. */
    private String shown() {
        return known ? "a.name" : "a.alias";
    }

    private String inStage(Map<String, Object> more) {
        if (filter.stage.isEmpty()) {
            return "";
        }
        more.put("stage", filter.stage);
        return " and a.stage = :stage";
    }

    private String beyond(Map<String, Object> more) {
        List<String> after = Slice.after(filter.after, isByArrival() ? 1 : 2);
        if (after.isEmpty()) {
            return "";
        }
        if (isByArrival()) {
            more.put("number", number(after.get(0)));
            return " and a.number > :number";
        }
        more.put("label", after.get(0));
        more.put("id", Slice.key(after.get(1)));
        return " and (" + label() + ", a.id) > (:label, :id)";
    }

    /** The values that the list is ordered by. */
    List<String> keys(Tuple row) {
        return isByArrival()
                ? List.of(row.get(4, Integer.class).toString())
                : List.of(row.get("label", String.class), row.get(0, UUID.class).toString());
    }

    private static int number(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    private Query bound(EntityManager entities, String sql, Map<String, Object> more) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        more.forEach(query::setParameter);
        return query;
    }

    static ApplicationStage stageOf(Tuple row) {
        return ApplicationStage.valueOf(row.get(6, String.class));
    }
}
