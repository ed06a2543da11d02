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

    /** Every fourth of them is shortlisted. */
    private void fill(UUID vacancy, UUID template, int applications) {
        ManyApplications.in(vacancy, template, applications);
        entities.createNativeQuery("update application set stage = 'SHORTLISTED', shortlisted_at = now()"
                        + " where vacancy_id = :vacancy and number % 4 = 1")
                .setParameter("vacancy", vacancy)
                .executeUpdate();
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
        return new ApplicationQuery(vacancy, filter, known, null, null);
    }

    private String explained(String sql, Map<String, ?> parameters) {
        Query query = entities.createNativeQuery("explain " + sql, String.class);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
