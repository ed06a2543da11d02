package se.tolv.feedback.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.postgresql.PGStatement;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.employer.EmployerWork;

/** Runs the simulations that wait, one at a time; a node takes over what another one died over. */
@ApplicationScoped
public class Simulator {

    private static final Logger LOG = Logger.getLogger(Simulator.class);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final int PROGRESS_EVERY = 20_000;
    private static final int FETCHED_AT_ONCE = 5_000;

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<Escalation>> ESCALATIONS = new TypeReference<>() {};

    private static final String WHICH =
            " from obligation where started_at >= ? and started_at < ? and state <> 'CANCELLED' and duty not in ('SURVEY', 'REFERENCE')";

    private static final String OWED =
            "select duty, amount, unit, in_person, started_at, due_at, state, kept_at, kept_by,"
                    + " round, reminders, escalations, ended_at" + WHICH;

    /** A plain "count distinct" sorts them all. */
    private static final String APPLICATIONS =
            "select count(*) from (select distinct application_id" + WHICH + ") of_them";

    @Inject
    EmployerWork work;

    @Inject
    EntityManager entities;

    @Inject
    EmployerCalendar calendar;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${tolv.simulation.every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("simulation", this::runAll);
    }

    /** Runs what waits for the current employer. */
    public void runAll() {
        for (UUID next = claim(); next != null; next = claim()) {
            run(next);
        }
    }

    private UUID claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> waiting = entities.createNativeQuery(
                            "select id from simulation where status = 'WAITING' or (status = 'RUNNING' and seen_at < ?1)"
                                    + " order by created_at limit 1 for update skip locked",
                            UUID.class)
                    .setParameter(1, clock.instant().minus(SILENCE))
                    .getResultList();
            if (waiting.isEmpty()) {
                return null;
            }
            Simulation simulation = Simulation.findById(waiting.get(0));
            simulation.status = SimulationStatus.RUNNING;
            simulation.seenAt = clock.instant();
            simulation.done = 0;
            return simulation.id;
        });
    }

    private void run(UUID id) {
        try {
            SimulationResult result =
                    QuarkusTransaction.requiringNew().timeout(600).call(() -> replay(Simulation.findById(id)));
            finish(id, SimulationStatus.DONE, result);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Simulation %s failed", id);
            finish(id, SimulationStatus.FAILED, null);
        }
    }

    private void finish(UUID id, SimulationStatus status, SimulationResult result) {
        QuarkusTransaction.requiringNew().run(() -> {
            Simulation simulation = Simulation.findById(id);
            simulation.result = result;
            simulation.status = status;
            simulation.done = simulation.total;
        });
    }

    private SimulationResult replay(Simulation simulation) {
        Replay replay = new Replay(simulation.rules, calendar.workingDays(), clock.instant());
        Timestamp from = beginning(simulation.fromDay);
        Timestamp to = beginning(simulation.toDay.plusDays(1));
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            int total = number(connection, "select count(*)" + WHICH, from, to);
            progress(simulation.id, 0, total);
            stream(connection, simulation.id, replay, from, to, total);
            return replay.result(number(connection, APPLICATIONS, from, to));
        });
    }

    private void stream(Connection connection, UUID id, Replay replay, Timestamp from, Timestamp to, int total)
            throws SQLException {
        Map<String, List<Integer>> reminders = new HashMap<>();
        Map<String, List<Escalation>> escalations = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OWED)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            // The driver reads a time as eight bytes instead of a text, from the first execution on.
            query.unwrap(PGStatement.class).setPrepareThreshold(-1);
            query.setTimestamp(1, from);
            query.setTimestamp(2, to);
            try (ResultSet row = query.executeQuery()) {
                int done = 0;
                while (row.next()) {
                    Limit limit = new Limit(row.getInt(2), LimitUnit.valueOf(row.getString(3)));
                    replay.add(new Replay.Owed(
                            Duty.valueOf(row.getString(1)),
                            limit,
                            row.getBoolean(4),
                            instant(row, 5),
                            Due.of(limit.unit(), instant(row, 6)),
                            ObligationState.valueOf(row.getString(7)),
                            instant(row, 8),
                            row.getString(9) == null ? null : Contact.valueOf(row.getString(9)),
                            row.getInt(10) > 1,
                            reminders.computeIfAbsent(row.getString(11), text -> read(text, NUMBERS)),
                            escalations.computeIfAbsent(row.getString(12), text -> read(text, ESCALATIONS)),
                            instant(row, 13)));
                    if (++done % PROGRESS_EVERY == 0) {
                        progress(id, done, total);
                    }
                }
            }
        }
    }

    private void progress(UUID id, int done, int total) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update simulation set done = ?2, total = ?3, seen_at = ?4 where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, done)
                        .setParameter(3, total)
                        .setParameter(4, clock.instant())
                        .executeUpdate());
    }

    private static int number(Connection connection, String sql, Timestamp from, Timestamp to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setTimestamp(1, from);
            query.setTimestamp(2, to);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Timestamp beginning(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(WorkingDays.ZONE).toInstant());
    }
}
