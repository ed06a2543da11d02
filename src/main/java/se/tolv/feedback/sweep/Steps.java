package se.tolv.feedback.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.rule.Duty;
import se.tolv.feedback.rule.Escalation;
import se.tolv.feedback.rule.Party;
import se.tolv.feedback.rule.Step;
import se.tolv.feedback.survey.SurveyLetters;

/**
 * Takes the steps whose time has come: writes each in the ledger, once, and beside it the notices of those who are to be
 * told. Speaks SQL in bulk, for there may be millions.
 */
@ApplicationScoped
class Steps {

    /** How many obligations one transaction holds; bounds the memory and the time that a row is locked. */
    static final int BATCH = 1_000;

    /** A referee, who does a favour, is reminded no more often, whenever the sweep gets to it. */
    private static final Duration APART = Duration.ofHours(48);

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<Escalation>> ESCALATIONS = new TypeReference<>() {};

    /** Rows that another node holds are that node's. */
    private static final String DUE = """
            select o.id, o.duty, o.amount, o.unit, o.reminders, o.escalations, o.due_at, o.round, v.manager_id, v.unit_id,
                   o.application_id
            from obligation o
            join vacancy v on v.id = o.vacancy_id
            where o.state in ('OPEN', 'EXTENDED') and o.next_step_at <= ? and (o.duty not in ('SURVEY', 'REFERENCE') or ?)
            order by o.next_step_at, o.id
            limit %d
            for update of o skip locked
            """.formatted(BATCH);

    private static final String TAKE = """
            insert into obligation_step (obligation_id, round, step, taken_at)
            select t.id, t.round, t.step, ? from unnest(?, ?, ?) as t (id, round, step)
            on conflict do nothing
            returning obligation_id, step
            """;

    private static final String NOTIFY = """
            insert into notice (id, account_id, obligation_id, step, created_at)
            select gen_random_uuid(), t.account, t.obligation, t.step, ? from unnest(?, ?, ?) as t (account, obligation, step)
            on conflict (account_id, obligation_id) where digest_id is null do nothing
            """;

    private static final String GO_ON = """
            update obligation o set next_step_at = t.next from unnest(?, ?) as t (id, next) where o.id = t.id
            """;

    /** An obligation as the sweep sees it. */
    private record Owed(
            UUID id,
            Duty duty,
            Limit limit,
            String reminders,
            String escalations,
            Instant dueAt,
            int round,
            UUID manager,
            UUID unit,
            UUID application) {

        /** When this step may be taken, after another one now. */
        Instant next(Step step, Instant now) {
            Instant earliest = now.plus(APART);
            return duty.party() == Party.REFEREE && step.at().isBefore(earliest) ? earliest : step.at();
        }
    }

    /** A step that is due. */
    private record Taken(Owed owed, Step step) {}

    @Inject
    EntityManager entities;

    @Inject
    EmployerCalendar calendar;

    @Inject
    Recipients recipients;

    @Inject
    SendingHours hours;

    @Inject
    SurveyLetters surveys;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** When the step was due that has waited longest; empty where none waits. */
    @Transactional
    Optional<Instant> oldestDue() {
        return entities.createNativeQuery(
                        "select next_step_at from obligation where state in ('OPEN', 'EXTENDED') and next_step_at <= ?1"
                                + " order by next_step_at limit 1",
                        Instant.class)
                .setParameter(1, clock.instant())
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /**
     * Takes what is due of one batch of obligations.
     *
     * @return how many obligations it had; fewer than {@link #BATCH} when nothing more is due
     */
    @Transactional
    int takeBatch() {
        Instant now = clock.instant();
        boolean open = hours.areOpen();
        WorkingDays days = calendar.workingDays();
        List<UUID> surveyed = new ArrayList<>();
        int size = entities.unwrap(Session.class).doReturningWork(connection -> {
            List<Owed> due = due(connection, now, open);
            if (!due.isEmpty()) {
                take(connection, due, now, days, surveyed);
            }
            return due.size();
        });
        surveyed.forEach(surveys::send);
        return size;
    }

    private static List<Owed> due(Connection connection, Instant now, boolean open) throws SQLException {
        List<Owed> due = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setBoolean(2, open);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(new Owed(
                            row.getObject(1, UUID.class),
                            Duty.valueOf(row.getString(2)),
                            new Limit(row.getInt(3), LimitUnit.valueOf(row.getString(4))),
                            row.getString(5),
                            row.getString(6),
                            row.getTimestamp(7).toInstant(),
                            row.getInt(8),
                            row.getObject(9, UUID.class),
                            row.getObject(10, UUID.class),
                            row.getObject(11, UUID.class)));
                }
            }
        }
        return due;
    }

    private void take(Connection connection, List<Owed> due, Instant now, WorkingDays days, List<UUID> surveyed)
            throws SQLException {
        List<Taken> taken = new ArrayList<>();
        Timestamp[] next = new Timestamp[due.size()];
        for (int i = 0; i < due.size(); i++) {
            Owed owed = due.get(i);
            if (owed.duty == Duty.SURVEY) {
                surveyed.add(owed.application);
                continue;
            }
            for (Step step : steps(owed, days)) {
                if (!step.at().isAfter(now)) {
                    taken.add(new Taken(owed, step));
                } else if (next[i] == null) {
                    next[i] = Timestamp.from(owed.next(step, now));
                }
            }
        }
        notifyOf(connection, write(connection, taken, now), now);
        try (PreparedStatement update = connection.prepareStatement(GO_ON)) {
            update.setArray(
                    1,
                    connection.createArrayOf("uuid", due.stream().map(Owed::id).toArray()));
            update.setArray(2, connection.createArrayOf("timestamptz", next));
            update.executeUpdate();
        }
    }

    private List<Step> steps(Owed owed, WorkingDays days) {
        return Step.of(
                owed.dueAt, owed.limit, read(owed.reminders, NUMBERS), read(owed.escalations, ESCALATIONS), days);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return those that no ledger row stood for yet */
    private static List<Taken> write(Connection connection, List<Taken> taken, Instant now) throws SQLException {
        Set<String> written = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(TAKE)) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", taken.stream().map(step -> step.owed.id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", taken.stream().map(step -> step.owed.round).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", taken.stream().map(step -> step.step.name()).toArray()));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    written.add(row.getString(1) + row.getString(2));
                }
            }
        }
        return taken.stream()
                .filter(step -> written.contains(step.owed.id + step.step.name()))
                .toList();
    }

    private void notifyOf(Connection connection, List<Taken> taken, Instant now) throws SQLException {
        List<UUID> accounts = new ArrayList<>();
        List<UUID> obligations = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Recipients.Roll roll = recipients.roll();
        for (Taken step : taken) {
            for (UUID account : roll.of(step.step.to(), step.owed.manager, step.owed.unit)) {
                accounts.add(account);
                obligations.add(step.owed.id);
                names.add(step.step.name());
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(NOTIFY)) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setArray(2, connection.createArrayOf("uuid", accounts.toArray()));
            insert.setArray(3, connection.createArrayOf("uuid", obligations.toArray()));
            insert.setArray(4, connection.createArrayOf("text", names.toArray()));
            insert.executeUpdate();
        }
    }
}
