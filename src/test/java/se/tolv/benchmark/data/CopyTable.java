package se.tolv.benchmark.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A table that rows are copied into, in PostgreSQL's text format. */
final class CopyTable implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final String name;
    private final int width;
    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(FULL + 4096);

    /**
     * @param connection the table's own until it is closed; its schema is the employer's
     * @param columns every column of the table that the database does not fill by itself
     * @throws IllegalStateException where a migration has given the table other columns
     */
    CopyTable(Connection connection, String name, String... columns) throws SQLException {
        this.name = name;
        this.width = columns.length;
        this.connection = connection;
        requireSame(columnsOf(connection, name), new TreeSet<>(Set.of(columns)));
        connection.setAutoCommit(false);
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + name + " (" + String.join(", ", columns) + ") from stdin");
    }

    private void requireSame(Set<String> inDatabase, Set<String> filled) {
        if (!inDatabase.equals(filled)) {
            Set<String> missing = new TreeSet<>(inDatabase);
            missing.removeAll(filled);
            filled.removeAll(inDatabase);
            throw new IllegalStateException("The table " + name + " has changed. The data set does not fill " + missing
                    + " and fills " + filled + ", which is not there: mend its list of columns in " + DataSet.class);
        }
    }

    private static Set<String> columnsOf(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                Set<String> columns = new TreeSet<>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            }
        }
    }

    /** Adds a row; a null is a null. */
    void row(Object... values) throws SQLException {
        if (values.length != width) {
            throw new IllegalArgumentException(name + " has " + width + " columns, and " + values.length + " values");
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                waiting.append('\t');
            }
            append(values[i]);
        }
        waiting.append('\n');
        if (waiting.length() > FULL) {
            flush();
        }
    }

    private void append(Object value) {
        if (value == null) {
            waiting.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> waiting.append("\\\\");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                case '\t' -> waiting.append("\\t");
                default -> waiting.append(letter);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = waiting.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    /** Commits what was copied. */
    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
        connection.commit();
        connection.close();
    }
}
