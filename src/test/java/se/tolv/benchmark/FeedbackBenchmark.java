package se.tolv.benchmark;

import static io.restassured.http.ContentType.JSON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.TestTime;
import se.tolv.feedback.simulation.Simulator;
import se.tolv.feedback.sweep.Sweep;

/**
 * How many obligations the sweep takes a second, and how long a simulation over 300,000 applications takes: prints, asserts
 * nothing. See docs/benchmark.md for how to run it.
 */
@TolvTest
@Tag("benchmark")
class FeedbackBenchmark {

    private static final int APPLICATIONS = 300_000;
    private static final int DUE = 100_000;

    @Inject
    Sweep sweep;

    @Inject
    Simulator simulator;

    @Inject
    EntityManager entities;

    @Test
    void sweepAndSimulation() {
        String vacancy = OpenPost.inTwoWeeks().id().toString();
        fill(vacancy);
        // Nothing of the demo's own is measured.
        sweep();
        TestTime time = TestTime.standing();
        sweepDue(vacancy, 0, "one node");
        simulate(time);
        fillOpen(vacancy);
        sweepDue(vacancy, DUE, "one node, among 3 million open ones");
    }

    private void sweepDue(String vacancy, int from, String which) {
        change("""
                update obligation set next_step_at = now() - interval '1 day'
                where id in (select o.id from obligation o join application a on a.id = o.application_id
                             where a.vacancy_id = '%s' and o.duty = 'STATUS_UPDATE' and o.state = 'OPEN'
                             order by o.id offset %d limit %d)
                """.formatted(vacancy, from, DUE));
        long start = System.nanoTime();
        sweep();
        double seconds = seconds(start);
        System.out.printf("sweep, %s: %d obligations in %.1f s, %.0f a second%n", which, DUE, seconds, DUE / seconds);
    }

    private void simulate(TestTime time) {
        String id = As.hr()
                .contentType(JSON)
                .body(Map.of(
                        "from", "2018-01-01",
                        "to", time.today().toString(),
                        "rules",
                                List.of(Map.of(
                                        "duty",
                                        "STATUS_UPDATE",
                                        "amount",
                                        7,
                                        "unit",
                                        "WORKING_DAYS",
                                        "inPerson",
                                        "NEVER",
                                        "reminders",
                                        List.of(5),
                                        "escalations",
                                        List.of(Map.of("at", 7, "to", "HR"))))))
                .post("/api/v1/feedback/simulations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        long start = System.nanoTime();
        InDemo.run(() -> {
            simulator.runAll();
            return null;
        });
        double seconds = seconds(start);
        int replayed = As.hr()
                .get("/api/v1/feedback/simulations/" + id)
                .then()
                .extract()
                .path("result.real.made");
        System.out.printf("simulation: %d applications, %d promises in %.1f s%n", APPLICATIONS, replayed, seconds);
    }

    private void sweep() {
        InDemo.run(() -> {
            sweep.run();
            return null;
        });
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Each application has three promises: two answered, one open that has no step left. Keys are in the order of time, as the product makes them. */
    private void fill(String vacancy) {
        change("""
                insert into candidate (id, person_id, version, email, name, language, created_at)
                select gen_random_uuid(), gen_random_uuid(), 0, 'bench' || n || '@example.com', 'Bench', 'SV', now()
                from generate_series(1, %d) n
                """.formatted(APPLICATIONS));
        change("""
                insert into application (id, version, vacancy_id, candidate_id, number, name, language, answers,
                requirement_answers, requirements_met, protected_identity, internal,
                    stage, received_at)
                select uuidv7(received_at - now()), 0, '%s', id, 10 + row_number() over (), name, 'SV', '[]', '{}', 'TO_JUDGE', false, false, 'RECEIVED',
                    received_at
                from (select c.id, c.name, now() - random() * interval '3000 days' as received_at from candidate c where c.name = 'Bench') c
                order by received_at
                """.formatted(vacancy));
        for (int days : new int[] {3, 20, 0}) {
            change("""
                    insert into obligation (id, version, vacancy_id, application_id, duty, amount, unit, in_person, blocks_closing,
                        started_at, due_at, state, kept_at, kept_by, reminders, escalations, round)
                    select uuidv7(a.received_at - now()), 0, a.vacancy_id, a.id, '%1$s', 10, 'WORKING_DAYS', false, false, a.received_at,
                        date_trunc('day', a.received_at) + interval '14 days',
                        case %2$d when 3 then 'KEPT' when 20 then 'BROKEN' else 'OPEN' end,
                        case %2$d when 0 then null else date_trunc('day', a.received_at) + interval '%2$d days' end,
                        case %2$d when 0 then null else 'STATUS' end, '[7]', '[{"at": 10, "to": "HR"}]', 1
                    from application a where a.name = 'Bench' order by a.received_at
                    """.formatted(days == 3 ? "ANSWER_AFTER_DEADLINE" : "STATUS_UPDATE", days));
        }
        change("analyze obligation");
    }

    /** Nine promises more for each application, all of them with their next step in a month. */
    private void fillOpen(String vacancy) {
        for (String duty : List.of(
                "ACKNOWLEDGEMENT",
                "ANSWER_AFTER_DEADLINE",
                "REJECTION",
                "INTERVIEW_OUTCOME",
                "CALL",
                "INTERNAL_TALK",
                "INTERNAL_FEEDBACK",
                "DECISION",
                "ABORTION")) {
            change("""
                    insert into obligation (id, version, vacancy_id, application_id, duty, amount, unit, in_person,
                        blocks_closing, started_at, due_at, state, reminders, escalations, round, next_step_at)
                    select uuidv7(), 0, a.vacancy_id, a.id, '%s', 10, 'WORKING_DAYS', false, false, now(),
                        now() + interval '40 days', 'OPEN', '[7]', '[{"at": 10, "to": "HR"}]', 1, now() + interval '30 days'
                    from application a where a.vacancy_id = '%s'
                    """.formatted(duty, vacancy));
        }
        change("analyze obligation");
    }

    private void change(String sql) {
        InDemo.change(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
