package se.tolv.benchmark.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes the indexes of the big tables away while they are filled, and puts them back at the end, as they were. */
final class LaterIndexes implements AutoCloseable {

    private static final String BIG =
            "('application', 'application_move', 'application_note', 'candidate', 'obligation', 'outgoing_mail', 'screening_rating')";

    private final DataSet.Tables tables;
    private final List<String> definitions = new ArrayList<>();

    LaterIndexes(DataSet.Tables tables, Connection connection) throws SQLException {
        this.tables = tables;
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            // An index that a constraint stands on cannot be taken away by itself.
            try (ResultSet rows = statement.executeQuery("select indexname, indexdef from pg_indexes i"
                    + " where schemaname = current_schema() and tablename in " + BIG
                    + " and not exists (select 1 from pg_constraint c where c.conname = i.indexname"
                    + " and c.connamespace = current_schema()::regnamespace)")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> made =
                    two.invokeAll(definitions.stream().map(this::making).toList());
            for (Future<Void> one : made) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new SQLException("An index could not be put back", e);
        } finally {
            two.shutdown();
        }
        try (Connection connection = tables.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private Callable<Void> making(String definition) {
        return () -> {
            try (Connection connection = tables.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set maintenance_work_mem = '256MB'");
                statement.execute(definition);
                return null;
            }
        };
    }
}
