package se.tolv.candidate.pipeline.board;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;

/** As many applications as a test needs, written straight into the database. */
final class ManyApplications {

    /** What differs from application to application. */
    private static final Map<String, String> VALUES = Map.of(
            "id", "gen_random_uuid()",
            "vacancy_id", "cast(:vacancy as uuid)",
            "candidate_id", "c.id",
            "number", "n + 1",
            "name", "c.name",
            "alias", "null");

    private ManyApplications() {}

    /** Copies of the template by as many candidates, within the transaction that runs. */
    static void in(UUID vacancy, UUID template, int applications) {
        EntityManager entities = Application.getEntityManager();
        entities.createNativeQuery("insert into candidate (id, person_id, version, email, name, language, created_at)"
                        + " select gen_random_uuid(), gen_random_uuid(), 0, 'speed' || n || '@example.com', 'Person ' || n, 'SV', now()"
                        + " from generate_series(1, :size) n on conflict do nothing")
                .setParameter("size", applications)
                .executeUpdate();
        List<String> columns = columns(entities);
        entities.createNativeQuery("insert into application (" + String.join(", ", columns) + ") select "
                        + columns.stream()
                                .map(column -> VALUES.getOrDefault(column, "t." + column))
                                .collect(Collectors.joining(", "))
                        + " from application t, generate_series(1, :size) n"
                        + " join candidate c on c.email = 'speed' || n || '@example.com' where t.id = :template")
                .setParameter("vacancy", vacancy)
                .setParameter("template", template)
                .setParameter("size", applications)
                .executeUpdate();
    }

    /** All that are stored; one that a later feature adds is copied. */
    private static List<String> columns(EntityManager entities) {
        List<?> names = entities.createNativeQuery(
                        "select cast(column_name as text) from information_schema.columns"
                                + " where table_schema = current_schema() and table_name = 'application'"
                                + " and is_generated = 'NEVER' order by ordinal_position",
                        String.class)
                .getResultList();
        return names.stream().map(Object::toString).toList();
    }
}
