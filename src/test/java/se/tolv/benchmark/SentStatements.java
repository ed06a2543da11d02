package se.tolv.benchmark;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a request makes the application send to the database, and how the database goes about it. */
final class SentStatements {

    /** A statement with {@code $1}, {@code $2} ... for its values, and how often it was sent. */
    record Sent(String sql, int times) {}

    private static final Pattern OWED = Pattern.compile("(?<=o1_0\\.state) in \\(\\$\\d+ /\\*, \\.\\.\\. \\*/\\)");

    private static final Pattern ENDED = Pattern.compile("(?<=o1_0\\.state)=\\$\\d+");

    private static final Pattern TRUTH = Pattern.compile("(?<=_id), \\$\\d+, \\$\\d+");

    private final String url;
    private final String schema;

    /**
     * @param url of a PostgreSQL whose user and password are {@code postgres}
     */
    SentStatements(String url, String schema) throws SQLException {
        this.url = url;
        this.schema = schema;
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements schema public");
        }
    }

    /** Sends what it is given as it is: a plan for any values cannot be asked for by a statement that is prepared. */
    private Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url + "?preferQueryMode=simple", "postgres", "postgres");
        connection.setSchema(schema);
        return connection;
    }

    /** What a successful request sends, but for where transactions begin and end, and what the driver asks about types. */
    List<Sent> by(Supplier<Response> request) throws SQLException {
        rows("select public.pg_stat_statements_reset()");
        request.get().then().statusCode(200);
        List<Sent> sent = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select query, calls from public.pg_stat_statements where query"
                                + " !~* '^(begin|commit|rollback|set|show|explain)' and query !~ 'pg_stat_statements|pg_catalog'")) {
            while (rows.next()) {
                sent.add(new Sent(rows.getString(1), rows.getInt(2)));
            }
        }
        return sent;
    }

    /** How the database would find what the statement asks for, whatever its values are. */
    String plan(Sent sent) throws SQLException {
        // The statement itself names the states that an index is made for, and truth values; only the statistics leave
        // them out.
        String sql = OWED.matcher(sent.sql).replaceAll(" in ('OPEN', 'EXTENDED')");
        sql = ENDED.matcher(sql).replaceAll("='KEPT'");
        sql = TRUTH.matcher(sql).replaceAll(", true, false");
        return String.join("\n", rows("explain (generic_plan, format json) " + sql));
    }

    /** The first column of a query in the employer's schema. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
