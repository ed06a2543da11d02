package se.tolv.feedback.sweep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;

/** What the sweep reads and writes, in bulk, for there may be millions. */
final class StepTable {

    /** How many obligations one transaction holds; bounds the memory and the time that a row is locked. */
    static final int BATCH = 1_000;

    /** A step that was due at a moment; what goes to applicants and referees only where the hours are open. */
    static final String OLDEST = """
            select next_step_at from obligation
            where state in ('OPEN', 'EXTENDED') and next_step_at <= ? and (duty not in ('SURVEY', 'REFERENCE') or ?)
            order by next_step_at limit 1
            """;

    /** Rows that another node holds are that node's. */
    static final String DUE = """
            select o.id, o.duty, o.amount, o.unit, o.reminders, o.escalations, o.due_at, o.round, v.manager_id, v.unit_id,
                   o.application_id, o.request_id
            from obligation o
            join vacancy v on v.id = o.vacancy_id
            where o.state in ('OPEN', 'EXTENDED') and o.next_step_at <= ? and (o.duty not in ('SURVEY', 'REFERENCE') or ?)
            order by o.next_step_at, o.id
            limit %d
            for update of o skip locked
            """.formatted(BATCH);

    /** Ledger, notices and the time of the next step in one statement. Nobody is told of a step that the ledger has already. */
    private static final String TAKE = """
            with taken as (
                insert into obligation_step (obligation_id, round, step, taken_at)
                select t.id, t.round, t.step, ? from unnest(?, ?, ?) as t (id, round, step)
                on conflict do nothing
                returning obligation_id, step
            ), told as (
                insert into notice (account_id, obligation_id, step, created_at)
                select t.account, t.obligation, t.step, ?
                from unnest(?, ?, ?) as t (account, obligation, step)
                join taken on taken.obligation_id = t.obligation and taken.step = t.step
                on conflict (account_id, obligation_id) where digest_id is null do nothing
            )
            update obligation o set next_step_at = t.next from unnest(?, ?) as t (id, next) where o.id = t.id
            """;

    /** What is to be written for one batch, in columns, as the database takes it. */
    static final class Writing {

        private final List<UUID> stepOf = new ArrayList<>();
        private final List<Integer> rounds = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private final List<UUID> accounts = new ArrayList<>();
        private final List<UUID> noticeOf = new ArrayList<>();
        private final List<String> noticeSteps = new ArrayList<>();
        private final List<UUID> obligations = new ArrayList<>();
        private final List<Timestamp> next = new ArrayList<>();

        void step(Owed owed, String step) {
            stepOf.add(owed.id());
            rounds.add(owed.round());
            steps.add(step);
        }

        void notice(UUID account, Owed owed, String step) {
            accounts.add(account);
            noticeOf.add(owed.id());
            noticeSteps.add(step);
        }

        /** @param at null: no step is left */
        void next(Owed owed, Instant at) {
            obligations.add(owed.id());
            next.add(at == null ? null : Timestamp.from(at));
        }
    }

    private StepTable() {}

    static List<Owed> due(Connection connection, Instant now, boolean open) throws SQLException {
        List<Owed> due = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setBoolean(2, open);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(owed(row));
                }
            }
        }
        return due;
    }

    private static Owed owed(ResultSet row) throws SQLException {
        Limit limit = new Limit(row.getInt(3), LimitUnit.valueOf(row.getString(4)));
        return new Owed(
                row.getObject(1, UUID.class),
                Duty.valueOf(row.getString(2)),
                limit,
                row.getString(5),
                row.getString(6),
                Due.of(limit.unit(), row.getTimestamp(7).toInstant()),
                row.getInt(8),
                row.getObject(9, UUID.class),
                row.getObject(10, UUID.class),
                row.getObject(11, UUID.class),
                row.getObject(12, UUID.class));
    }

    static void take(Connection connection, Writing writing, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setArray(2, connection.createArrayOf("uuid", writing.stepOf.toArray()));
            statement.setArray(3, connection.createArrayOf("int4", writing.rounds.toArray()));
            statement.setArray(4, connection.createArrayOf("text", writing.steps.toArray()));
            statement.setTimestamp(5, Timestamp.from(now));
            statement.setArray(6, connection.createArrayOf("uuid", writing.accounts.toArray()));
            statement.setArray(7, connection.createArrayOf("uuid", writing.noticeOf.toArray()));
            statement.setArray(8, connection.createArrayOf("text", writing.noticeSteps.toArray()));
            statement.setArray(9, connection.createArrayOf("uuid", writing.obligations.toArray()));
            statement.setArray(10, connection.createArrayOf("timestamptz", writing.next.toArray()));
            statement.executeUpdate();
        }
    }
}
