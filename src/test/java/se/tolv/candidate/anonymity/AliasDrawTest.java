package se.tolv.candidate.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;

/** The aliases that the database draws. */
@TolvTest
class AliasDrawTest {

    private static final int MANY = 60_000;

    @Inject
    EntityManager entities;

    /** Drawn by a look at all that were drawn before, this would not end within the hour. */
    @Test
    void insert_of60000AtOnce_drawsAnAliasForEachThatNoOtherHasAndThatTellsNoOrder() {
        UUID vacancy = OpenPost.inTwoWeeks().id();
        change("""
                insert into candidate (id, person_id, version, email, name, language, created_at)
                select gen_random_uuid(), gen_random_uuid(), 0, 'alias' || n || '@example.com', 'Alias', 'SV', now()
                from generate_series(1, %d) n
                """.formatted(MANY));
        // Or the check that each candidate exists keeps, in its turn, the plan of a small table.
        change("analyze candidate");
        change("""
                insert into application (id, version, vacancy_id, candidate_id, number, name, language, answers,
                    requirement_answers, requirements_met, protected_identity, internal, stage, received_at)
                select gen_random_uuid(), 0, '%s', c.id, row_number() over (), c.name, 'SV', '[]', '{}', 'TO_JUDGE', false,
                    false, 'RECEIVED', now()
                from candidate c where c.name = 'Alias'
                """.formatted(vacancy));
        String ofThese = " from application where vacancy_id = '" + vacancy + "'";
        assertThat(number("select count(distinct alias)" + ofThese)).isEqualTo(MANY);
        assertThat(number("select count(*)" + ofThese + " and alias !~ '^[BCDFGHJKLMNPRSTVXZ]{3} [0-9]{3}$'"))
                .isZero();
        // Two that arrived one after the other stand in either order equally often; 1,000 is eight standard deviations.
        assertThat(number("select count(*) from (select alias > lag(alias) over (order by number) as up" + ofThese
                        + ") steps where up"))
                .isBetween(MANY / 2 - 1_000L, MANY / 2 + 1_000L);
        assertThat(number("select count(distinct left(alias, 1))" + ofThese)).isEqualTo(18);
    }

    private void change(String sql) {
        InDemo.change(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long number(String sql) {
        return InDemo.get(() -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
