package se.tolv.platform.employer.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of an employer's schema.
 *
 * @param columns those that are stored as they were written; what PostgreSQL generates from them is left out
 */
record EmployerTable(String name, List<String> columns) {

    /** Flyway writes it when it makes the schema. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            select c.relname, array_agg(a.attname::text order by a.attnum)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = ? and c.relkind = 'r' and c.relname <> '%s'
            group by c.relname
            order by c.relname
            """.formatted(HISTORY);

    private static final String REFERENCES = """
            select distinct referring.relname, referred.relname
            from pg_constraint f
            join pg_class referring on referring.oid = f.conrelid
            join pg_class referred on referred.oid = f.confrelid
            join pg_namespace n on n.oid = referring.relnamespace
            where n.nspname = ? and f.contype = 'f' and f.conrelid <> f.confrelid
            """;

    /**
     * All tables of the schema, each after those that its foreign keys refer to.
     *
     * @throws IllegalStateException where tables refer to each other in a circle
     */
    static List<EmployerTable> of(String schema, Connection connection) throws SQLException {
        Map<String, EmployerTable> waiting = tables(schema, connection);
        List<String[]> references = references(schema, connection);
        List<EmployerTable> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<EmployerTable> free = waiting.values().stream()
                    .filter(table -> references.stream()
                            .noneMatch(pair -> pair[0].equals(table.name()) && waiting.containsKey(pair[1])))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + waiting.keySet());
            }
            free.forEach(table -> ordered.add(waiting.remove(table.name())));
        }
        return ordered;
    }

    private static Map<String, EmployerTable> tables(String schema, Connection connection) throws SQLException {
        Map<String, EmployerTable> tables = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Array columns = rows.getArray(2);
                    tables.put(rows.getString(1), new EmployerTable(rows.getString(1), List.of((String[])
                            columns.getArray())));
                }
            }
        }
        return tables;
    }

    private static List<String[]> references(String schema, Connection connection) throws SQLException {
        List<String[]> references = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(REFERENCES)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    references.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
        }
        return references;
    }

    /** For {@code COPY}: the table in its schema, with the columns that are copied. */
    String target(String schema) {
        return "%s.\"%s\" (\"%s\")".formatted(schema, name, String.join("\", \"", columns));
    }
}
