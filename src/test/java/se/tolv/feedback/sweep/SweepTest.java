package se.tolv.feedback.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.feedback.TestTime;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;

/** Reminders and escalations: each at its time, once, whoever sweeps. */
@TolvTest
class SweepTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Sweep sweep;

    @Inject
    Steps steps;

    @Inject
    Recipients recipients;

    @Inject
    MeterRegistry metrics;

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Test
    void run_dayByDay_takesEachStepOfARuleOnItsDayAndOnce() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID answer = obligation(application, Duty.ANSWER_AFTER_DEADLINE);
        TestTime time = TestTime.standing();
        Map<String, LocalDate> seen = new TreeMap<>();
        LocalDate first = time.today();
        for (LocalDate day = first; day.isBefore(first.plusDays(50)); day = day.plusDays(1)) {
            time.set(day, MORNING);
            run();
            run();
            for (String step : steps(answer)) {
                seen.putIfAbsent(step, day);
            }
        }
        LocalDate deadline = post.deadline();
        assertThat(seen)
                .isEqualTo(Map.of(
                        "REMINDER 7", SWEDEN.plusWorkingDays(deadline, 7),
                        "HR 10", SWEDEN.plusWorkingDays(deadline, 10).plusDays(1),
                        "UNIT_HEAD 15", SWEDEN.plusWorkingDays(deadline, 15).plusDays(1)));
        assertThat(state(answer)).isEqualTo(ObligationState.OPEN);
    }

    @Test
    void run_everyDefaultRule_takesTheStepsOfTheSpecification() {
        Map<Duty, Map<String, Integer>> expected = Map.of(
                Duty.STATUS_UPDATE, Map.of("REMINDER 8", 8, "HR 10", 10),
                Duty.REJECTION, Map.of("REMINDER 3", 3, "HR 5", 5),
                Duty.INTERVIEW_OUTCOME, Map.of("REMINDER 3", 3, "HR 5", 5),
                Duty.CALL, Map.of("REMINDER 2", 2, "HR 3", 3),
                Duty.INTERNAL_FEEDBACK, Map.of("REMINDER 1", 1, "HR 3", 3),
                Duty.DECISION, Map.of("REMINDER 3", 3, "HR 5", 5),
                Duty.ABORTION, Map.of("REMINDER 3", 3, "HR 5", 5),
                Duty.INTERNAL_TALK, Map.of("REMINDER 7", 7, "HR 10", 10),
                Duty.ACKNOWLEDGEMENT, Map.of("ADMINISTRATOR 1", 1));
        UUID interviewed = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID screenedOut = OpenPost.inTwoWeeks().receivedFrom("Bo Ek", OpenPost.someEmail());
        TestTime time = TestTime.standing();
        LocalDate start = time.today();
        InDemo.change(() -> {
            Application row = Application.findById(interviewed);
            row.internal = true;
            row.interviewAt = time.instant();
        });
        InDemo.change(() -> {
            Applicant at = applicants.one(interviewed);
            expected.keySet().forEach(duty -> ledger.open(duty, at, time.instant()));
            ledger.open(Duty.REJECTION, applicants.one(screenedOut), time.instant());
        });
        Map<Duty, Map<String, LocalDate>> seen = new TreeMap<>();
        for (LocalDate day = start; day.isBefore(start.plusDays(25)); day = day.plusDays(1)) {
            time.set(day, MORNING);
            run();
            for (Duty duty : expected.keySet()) {
                UUID owed = obligation(duty == Duty.REJECTION ? screenedOut : interviewed, duty);
                for (String step : steps(owed)) {
                    seen.computeIfAbsent(duty, key -> new TreeMap<>()).putIfAbsent(step, day);
                }
            }
        }
        expected.forEach((duty, steps) -> steps.forEach((step, n) -> {
            LocalDate working = SWEDEN.plusWorkingDays(start, n);
            assertThat(seen.get(duty))
                    .as("%s %s", duty, step)
                    .containsEntry(step, step.startsWith("REMINDER") ? working : working.plusDays(1));
        }));
        assertThat(seen.get(Duty.CALL)).hasSize(2);
    }

    @Test
    void run_byTwoNodesAtOnce_takesEachStepOnceAndSendsEachPersonOneDigestADay() throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        fillWithLate(post.id(), 3_000);
        String applications = "(select id from application where vacancy_id = '" + post.id() + "')";
        TestTime time = TestTime.standing();
        time.set(SWEDEN.plusWorkingDays(time.today().plusYears(1), 1), MORNING);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                runs.add(nodes.submit((Callable<Void>) () -> {
                    run();
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(count("select count(*) from obligation_step s join obligation o on o.id = s.obligation_id"
                        + " where s.step = 'HR 10' and o.application_id in " + applications))
                .isEqualTo(3_001);
        assertThat(count("select count(*) from obligation o where o.state = 'OPEN' and o.next_step_at <= '"
                        + time.instant() + "' and o.application_id in " + applications))
                .isZero();
        UUID hr = InDemo.get(() -> Account.withEmail("hr@demo.example").orElseThrow().id);
        String today = "day = '" + time.today() + "' and account_id = '" + hr + "'";
        assertThat(count("select count(*) from digest where " + today)).isEqualTo(1);
        time.set(time.today(), LocalTime.of(17, 59, 59));
        run();
        assertThat(count("select count(*) from digest where " + today)).isEqualTo(1);
        // What one node found after another had written the day's digest comes with the next.
        time.set(SWEDEN.plusWorkingDays(time.today(), 1), MORNING);
        run();
        assertThat(count("select count(*) from notice where account_id = '" + hr + "' and digest_id is null"))
                .isZero();
    }

    @Test
    void run_atNightAndOnHolidays_takesStepsAndWritesToNobody() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID answer = obligation(application, Duty.ANSWER_AFTER_DEADLINE);
        TestTime time = TestTime.standing();
        LocalDate christmas = LocalDate.of(time.today().getYear() + 3, 12, 25);
        for (LocalTime moment : List.of(LocalTime.of(3, 0), LocalTime.of(12, 0))) {
            time.set(christmas, moment);
            run();
        }
        time.set(SWEDEN.plusWorkingDays(christmas, 1), LocalTime.of(6, 59, 59));
        run();
        time.set(SWEDEN.plusWorkingDays(christmas, 1), LocalTime.of(18, 0));
        run();
        assertThat(steps(answer)).hasSize(3);
        assertThat(count("select count(*) from digest where day >= '" + christmas + "' and day <= '" + time.today()
                        + "'"))
                .isZero();
        time.set(time.today(), LocalTime.of(7, 0));
        run();
        assertThat(count("select count(*) from digest where day = '" + time.today() + "'"))
                .isPositive();
    }

    @Test
    void run_answeredBeforeTheDigest_saysNothingOfIt() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        TestTime time = TestTime.standing();
        LocalDate late = SWEDEN.plusWorkingDays(post.deadline().plusYears(5), 1);
        time.set(late, LocalTime.of(5, 0));
        run();
        InDemo.change(() -> ledger.cancelAll(application));
        time.set(late, MORNING);
        run();
        List<OutgoingMail> digests =
                InDemo.get(() -> OutgoingMail.list("aboutType = 'account' and createdAt = ?1", time.instant()));
        assertThat(digests).noneMatch(mail -> mail.text.contains(post.title()));
    }

    @Test
    void run_afterAWeekOfDowntime_sendsEachPersonOneDigestMostUrgentFirst() {
        TestTime time = TestTime.standing();
        LocalDate back = SWEDEN.plusWorkingDays(time.today().plusYears(12), 1);
        time.set(back, MORNING);
        run();
        time.set(back.plusDays(14), LocalTime.NOON);
        OpenPost later = OpenPost.until(time.today().plusDays(5));
        OpenPost sooner = OpenPost.until(time.today().plusDays(2));
        later.receivedFrom("Amira Haddad", OpenPost.someEmail());
        sooner.receivedFrom("Bo Ek", OpenPost.someEmail());
        // Nobody has swept since; on the way every step of both has passed, and it is a Sunday, then early morning.
        LocalDate monday = time.today().plusDays(60).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate working = SWEDEN.isWorking(monday) ? monday : SWEDEN.plusWorkingDays(monday, 1);
        time.set(working.minusDays(1), LocalTime.NOON);
        run();
        time.set(working, LocalTime.of(6, 59));
        run();
        String managers = "select count(*) from digest d join account a on a.id = d.account_id"
                + " where a.email = 'chef@demo.example' and d.day >= '" + working.minusDays(1) + "'";
        assertThat(count(managers)).isZero();
        time.set(working, LocalTime.of(7, 0));
        run();
        run();
        assertThat(count(managers)).isEqualTo(1);
        OutgoingMail digest = InDemo.get(() -> OutgoingMail.<OutgoingMail>find(
                        "aboutType = 'account' and createdAt = ?1 and recipient = ?2",
                        time.instant(),
                        "chef@demo.example")
                .singleResult());
        assertThat(digest.text).containsSubsequence(sooner.title(), later.title());
    }

    @Test
    void takeBatch_whileItsTransactionIsOpen_locksNothingButItsBatch() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        fillWithLate(post.id(), 3_000);
        long open = count("select count(*) from obligation where state in ('OPEN', 'EXTENDED')");
        Recipients.Roll roll = InDemo.get(recipients::roll);
        long free = InDemo.get(() -> {
            assertThat(steps.takeBatch(roll)).isEqualTo(StepTable.BATCH);
            return CompletableFuture.supplyAsync(() ->
                            count("select count(*) from (select 1 from obligation where state in ('OPEN', 'EXTENDED')"
                                    + " for update skip locked) free"))
                    .join();
        });
        assertThat(free).isEqualTo(open - StepTable.BATCH);
    }

    @Test
    void run_whenItHasEnded_hasCountedItsWorkAndShowsNoLag() {
        TestTime time = TestTime.standing();
        time.set(time.today().plusDays(1), MORNING);
        run();
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID answer = obligation(application, Duty.ANSWER_AFTER_DEADLINE);
        InDemo.change(() -> Obligation.update(
                "nextStepAt = ?1 where id = ?2", time.instant().minusSeconds(90), answer));
        assertThat(InDemo.run(() -> steps.oldestDue())).contains(time.instant().minusSeconds(90));
        double before = metrics.counter("tolv.sweep.obligations").count();
        run();
        assertThat(metrics.counter("tolv.sweep.obligations").count()).isGreaterThan(before);
        assertThat(metrics.get("tolv.sweep.lag").tag("employer", "main").gauge().value())
                .isZero();
    }

    /** What finds the few that are due among the many that are open. */
    @Test
    void due_amongManyOpenOnes_isFoundByItsIndexAlone() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        fillWithLate(post.id(), 5_000);
        InDemo.change(() -> entities.createNativeQuery(
                        "update obligation set next_step_at = now() + interval '30 days'"
                                + " where application_id in (select id from application where vacancy_id = ?1 and name = 'Fill')")
                .setParameter(1, post.id())
                .executeUpdate());
        InDemo.change(() -> entities.createNativeQuery("analyze obligation").executeUpdate());
        for (String sql : List.of(StepTable.DUE, StepTable.OLDEST)) {
            assertThat(plan(sql)).contains("ix_obligation_next_step_at").doesNotContain("Seq Scan on obligation");
        }
    }

    @SuppressWarnings("unchecked")
    private String plan(String sql) {
        return InDemo.get(() ->
                String.join("\n", (List<String>) entities.createNativeQuery("explain " + sql, String.class)
                        .setParameter(1, Instant.now(Clock.systemUTC()))
                        .setParameter(2, true)
                        .getResultList()));
    }

    @Test
    void digest_namesPostsAndNoCandidate() {
        TestTime time = TestTime.standing();
        LocalDate today = time.today();
        LocalDate farAway = SWEDEN.plusWorkingDays(today.plusYears(9), 1);
        // What others are owed goes out first.
        time.set(farAway, MORNING);
        run();
        time.set(today, MORNING);
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Zebulon Qvarnström", OpenPost.someEmail());
        time.set(SWEDEN.plusWorkingDays(farAway, 1), MORNING);
        run();
        List<OutgoingMail> digests = InDemo.get(() -> OutgoingMail.list(
                "aboutType = 'account' and createdAt = ?1 and recipient = ?2", time.instant(), "chef@demo.example"));
        assertThat(digests).singleElement().satisfies(mail -> {
            assertThat(mail.text)
                    .contains(post.title(), Days.spoken(SWEDEN.plusWorkingDays(post.deadline(), 10), language()));
            assertThat(mail.text).doesNotContain("Zebulon");
        });
    }

    private static Language language() {
        return InDemo.get(() -> {
            var language = Account.withEmail("chef@demo.example").orElseThrow().language;
            return language == null ? Language.SV : language;
        });
    }

    private void run() {
        InDemo.run(() -> {
            sweep.run();
            return null;
        });
    }

    /** As if as many others had applied for the same post. */
    private void fillWithLate(UUID vacancy, int count) {
        InDemo.change(() -> {
            for (String sql : List.of("""
                    insert into candidate (id, person_id, version, email, name, language, created_at)
                    select gen_random_uuid(), gen_random_uuid(), 0, 'fill' || n || '-' || ?1 || '@example.com', 'Fill', 'SV', now()
                    from generate_series(1, ?2) n
                    """, """
                    insert into application (id, version, vacancy_id, candidate_id, number, name, language, answers,
                requirement_answers, requirements_met, protected_identity, internal,
                        stage, received_at)
                    select gen_random_uuid(), 0, cast(?1 as uuid), c.id, 1 + row_number() over (), c.name, 'SV', '[]', '{}', 'TO_JUDGE', false, false,
                        'RECEIVED', now()
                    from candidate c where c.email like 'fill%-' || ?1 || '@example.com' and ?2 > 0
                    """, """
                    insert into obligation (id, version, vacancy_id, application_id, duty, amount, unit, in_person, blocks_closing,
                        started_at, due_at, state, reminders, escalations, round, next_step_at)
                    select gen_random_uuid(), 0, a.vacancy_id, a.id, 'STATUS_UPDATE', 10, 'WORKING_DAYS', false, false,
                        now(), now() + interval '14 days', 'OPEN', '[7]', '[{"at": 10, "to": "HR"}]', 1, now()
                    from application a where a.vacancy_id = cast(?1 as uuid) and a.name = 'Fill' and ?2 > 0
                    """)) {
                entities.createNativeQuery(sql)
                        .setParameter(1, vacancy.toString())
                        .setParameter(2, count)
                        .executeUpdate();
            }
        });
    }

    private List<String> steps(UUID obligation) {
        return InDemo.get(() -> entities
                .createNativeQuery("select step from obligation_step where obligation_id = ?1", String.class)
                .setParameter(1, obligation)
                .getResultList()
                .stream()
                .map(Object::toString)
                .toList());
    }

    private long count(String sql) {
        return InDemo.get(() -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static ObligationState state(UUID obligation) {
        return InDemo.get(() -> Obligation.<Obligation>findById(obligation).state);
    }

    private static UUID obligation(UUID application, Duty duty) {
        return InDemo.get(() -> Obligation.<Obligation>find(
                        "applicationId = ?1 and duty = ?2 order by startedAt desc", application, duty)
                .firstResult()
                .id);
    }
}
