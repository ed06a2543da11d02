package se.tolv.candidate.pipeline.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;

/** How the database finds the applications of one vacancy among many: by index, and for the board no more than it shows. */
@TolvTest
class PipelineSpeedTest {

    private static final int OTHER_VACANCIES = 40;

    /** What differs from application to application. */
    private static final Map<String, String> VALUES = Map.of(
            "id", "gen_random_uuid()",
            "vacancy_id", "cast(:vacancy as uuid)",
            "candidate_id", "c.id",
            "number", "n + 1",
            "name", "c.name",
            "alias", "null",
            "stage", "case when n % 4 = 0 then 'SHORTLISTED' else 'RECEIVED' end",
            "shortlisted_at", "case when n % 4 = 0 then now() end");

    @Inject
    EntityManager entities;

    @Test
    void boardTableAndSearch_of2000ApplicationsAmongMany_readIndexesOnly() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID vacancy = post.id();
        UUID template = post.receivedFrom("Person", OpenPost.someEmail());
        List<UUID> others = IntStream.range(0, OTHER_VACANCIES)
                .mapToObj(i -> OpenPost.inTwoWeeks().id())
                .toList();
        // Rolled back, so that the other tests' lists stay short.
        InDemo.run(() -> {
            QuarkusTransaction.begin();
            try {
                fill(vacancy, template, 2000);
                others.forEach(other -> fill(other, template, 500));
                entities.createNativeQuery("analyze application").executeUpdate();
                for (boolean known : List.of(true, false)) {
                    String index = known ? "ix_application_name" : "ix_application_blind_label";
                    assertThat(board(vacancy, known, "")).contains(index).doesNotContain("Seq Scan on application");
                    assertThat(board(vacancy, known, "anna")).doesNotContain("Seq Scan on application");
                    assertThat(list(vacancy, known)).contains(index).doesNotContain("Seq Scan on application");
                }
                assertThat(explained(
                                "select a.stage, count(*) from application a where a.vacancy_id = :vacancy"
                                        + " group by a.stage",
                                Map.of("vacancy", vacancy)))
                        .doesNotContain("Seq Scan");
            } finally {
                QuarkusTransaction.rollback();
            }
            return null;
        });
    }

    private void fill(UUID vacancy, UUID template, int applications) {
        entities.createNativeQuery("insert into candidate (id, person_id, version, email, name, language, created_at)"
                        + " select gen_random_uuid(), gen_random_uuid(), 0, 'speed' || n || '@example.com', 'Person ' || n, 'SV', now()"
                        + " from generate_series(1, :size) n on conflict do nothing")
                .setParameter("size", applications)
                .executeUpdate();
        entities.createNativeQuery("insert into application (" + String.join(", ", columns()) + ") select "
                        + columns().stream()
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
    private List<String> columns() {
        List<?> names = entities.createNativeQuery(
                        "select cast(column_name as text) from information_schema.columns"
                                + " where table_schema = current_schema() and table_name = 'application'"
                                + " and is_generated = 'NEVER' order by ordinal_position",
                        String.class)
                .getResultList();
        return names.stream().map(Object::toString).toList();
    }

    private String board(UUID vacancy, boolean known, String q) {
        Map<String, Object> parameters = new HashMap<>(Map.of("vacancy", vacancy, "size", 26));
        if (!q.isEmpty()) {
            parameters.put("q", "%" + q + "%");
        }
        return explained(query(vacancy, known, q, "").boardSql(), parameters);
    }

    private String list(UUID vacancy, boolean known) {
        Map<String, Object> parameters = new HashMap<>(Map.of("vacancy", vacancy, "size", 51));
        String sql = query(vacancy, known, "", "RECEIVED").listSql(parameters);
        return explained(sql, parameters);
    }

    private static ApplicationQuery query(UUID vacancy, boolean known, String q, String stage) {
        ApplicationFilter filter = new ApplicationFilter();
        filter.q = q;
        filter.stage = stage;
        return new ApplicationQuery(vacancy, filter, known, null);
    }

    private String explained(String sql, Map<String, ?> parameters) {
        Query query = entities.createNativeQuery("explain " + sql, String.class);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
