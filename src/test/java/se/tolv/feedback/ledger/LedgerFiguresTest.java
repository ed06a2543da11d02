package se.tolv.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/** The ledger's figures by month, against the promises themselves. */
@TolvTest
class LedgerFiguresTest {

    private static final WorkingDays SWEDEN = new WorkingDays(java.util.Set.of());

    /** All promises added up one by one, as the specification words it: no figure by month is read. */
    private static final String ADDED_UP = """
            select %1$s,
                count(*),
                count(*) filter (where o.state = 'KEPT'),
                count(*) filter (where o.state = 'BROKEN' or (o.state in ('OPEN', 'EXTENDED') and o.due_at < ?1)),
                count(*) filter (where o.state = 'EXTENDED' and o.due_at >= ?1),
                count(*) filter (where o.state = 'OPEN' and o.due_at >= ?1),
                count(*) filter (where o.state = 'WAIVED'),
                percentile_disc(0.5) within group (order by o.answered_days),
                percentile_disc(0.9) within group (order by o.answered_days)
            from obligation o
            join vacancy v on v.id = o.vacancy_id
            where o.state <> 'CANCELLED' and o.duty not in ('SURVEY', 'REFERENCE')
              and cast(o.started_at at time zone 'Europe/Stockholm' as date) between ?2 and ?3 and o.started_at <= ?1
              and (cast(?4 as uuid) is null or v.unit_id = ?4)
            group by 1
            """;

    @Inject
    PromiseLedger promises;

    @Inject
    LedgerFigures figures;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void lines_afterAnyEvents_areWhatThePromisesAddUpTo(long seed) {
        Random random = new Random(seed);
        List<UUID> applications = new ArrayList<>();
        UUID unit = null;
        for (int i = 0; i < 3; i++) {
            OpenPost post = OpenPost.inTwoWeeks();
            unit = InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).unitId);
            applications.add(post.receivedFrom("Amira Haddad", OpenPost.someEmail()));
            applications.add(post.receivedFrom("Bo Ek", OpenPost.someEmail()));
        }
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 40; i++) {
                UUID application = applications.get(random.nextInt(applications.size()));
                InDemo.change(() -> something(application, random));
            }
            assertLedgerAddsUp(unit);
            addAll();
            assertLedgerAddsUp(unit);
        }
        assertThat(InDemo.get(() -> count("ledger_figure"))).isPositive();
    }

    @Test
    void lines_afterARecount_areWhatThePromisesAddUpTo() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> {
            Applicant applicant = applicants.one(application);
            ledger.open(Duty.STATUS_UPDATE, applicant, clock.instant().minus(Duration.ofDays(2)));
        });
        addAll();
        LocalDate closed = SWEDEN.plusWorkingDays(Days.of(clock.instant()), 3);
        String day = As.hr()
                .contentType("application/json")
                .body(java.util.Map.of("day", closed.toString(), "name", "Stängt"))
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            addAll();
            assertLedgerAddsUp(null);
        } finally {
            As.hr().header("If-Match", "\"0\"").delete("/api/v1/feedback/closed-days/" + day);
        }
        assertLedgerAddsUp(null);
    }

    @Test
    void addAll_whatALetterKeptThatIsOnItsWayStill_isLeftUntilItHasBeenSent() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        addAll();
        assertThat(counted(application)).isZero();
        InDemo.change(
                () -> OutgoingMail.update("status = ?1 where aboutId = ?2", OutgoingMail.Status.SENT, application));
        addAll();
        assertThat(counted(application)).isEqualTo(1);
        assertLedgerAddsUp(null);
    }

    /** One of the things that happen to promises, at any time of the last fourteen months. */
    private void something(UUID application, Random random) {
        Instant at = clock.instant().minus(Duration.ofHours(random.nextInt(24 * 430)));
        Applicant applicant = applicants.one(application);
        List<Obligation> open = Obligation.openOf(application);
        switch (random.nextInt(6)) {
            case 0, 1 -> ledger.open(Duty.values()[random.nextInt(10)], applicant, at);
            case 2, 3 -> ledger.keep(application, Contact.values()[random.nextInt(6)], later(at, random));
            case 4 ->
                open.stream()
                        .findFirst()
                        .ifPresent(next ->
                                next.extend(Days.of(clock.instant()).plusDays(random.nextInt(40) - 20), SWEDEN));
            default ->
                open.stream().findAny().ifPresent(next -> {
                    if (random.nextBoolean()) {
                        next.waive("Har svar redan.", clock.instant());
                    } else {
                        ledger.cancel(application, next.duty);
                    }
                });
        }
    }

    private Instant later(Instant at, Random random) {
        Instant later = at.plus(Duration.ofHours(random.nextInt(24 * 30)));
        return later.isAfter(clock.instant()) ? clock.instant() : later;
    }

    private void assertLedgerAddsUp(UUID unit) {
        LocalDate today = Days.of(clock.instant());
        for (LedgerBy by : LedgerBy.values()) {
            assertAddsUp(new LedgerQuestion(by, null, null, null));
            assertAddsUp(new LedgerQuestion(by, today.withDayOfMonth(1).minusMonths(11), null, null));
            assertAddsUp(new LedgerQuestion(by, today.minusDays(200), today.minusDays(17), null));
            assertAddsUp(new LedgerQuestion(by, today.minusDays(9), today, null));
            if (unit != null) {
                assertAddsUp(new LedgerQuestion(by, today.minusDays(300), null, unit));
            }
        }
    }

    private void assertAddsUp(LedgerQuestion question) {
        List<LedgerLine> lines = InDemo.get(() -> promises.lines(question)).stream()
                .map(line -> new LedgerLine(
                        line.key(),
                        null,
                        line.made(),
                        line.kept(),
                        line.broken(),
                        line.extended(),
                        line.open(),
                        line.waived(),
                        line.medianDays(),
                        line.ninetiethDays()))
                .sorted(Comparator.comparing(LedgerLine::key))
                .toList();
        assertThat(lines).as(question.toString()).isEqualTo(addedUp(question));
    }

    @SuppressWarnings("unchecked")
    private List<LedgerLine> addedUp(LedgerQuestion question) {
        String key = switch (question.by()) {
            case UNIT -> "cast(v.unit_id as text)";
            case MANAGER -> "cast(v.manager_id as text)";
            case RULE -> "o.duty";
            case MONTH -> "to_char(o.started_at at time zone 'Europe/Stockholm', 'YYYY-MM')";
        };
        List<Object[]> rows = InDemo.get(() -> (List<Object[]>) entities.createNativeQuery(ADDED_UP.formatted(key))
                .setParameter(1, clock.instant())
                .setParameter(2, question.from() == null ? LocalDate.of(2000, 1, 1) : question.from())
                .setParameter(3, question.to() == null ? Days.of(clock.instant()) : question.to())
                .setParameter(4, question.unit())
                .getResultList());
        return rows.stream()
                .map(row -> new LedgerLine(
                        (String) row[0],
                        null,
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        (Integer) row[7],
                        (Integer) row[8]))
                .sorted(Comparator.comparing(LedgerLine::key))
                .toList();
    }

    private long counted(UUID application) {
        return InDemo.get(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from obligation where counted and application_id = ?1")
                        .setParameter(1, application)
                        .getSingleResult())
                .longValue());
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private void addAll() {
        InDemo.run(() -> {
            figures.addAll();
            return null;
        });
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
