package se.tolv.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.installation.Cpu;

/** A PostgreSQL whose data stays between runs, and that can tell what it was sent. */
final class BenchmarkDatabase implements AutoCloseable {

    static final String SCHEMA = "employer_main";

    private static final Pattern SENT = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a transaction begins and ends with is no query; nor is what the pool sends. */
    private static final Pattern NO_QUERY =
            Pattern.compile("(?i)begin|commit|rollback|set .*|show .*|select pg_reload_conf.*");

    private final EmbeddedPostgres postgres;
    private final Path log;
    private final long pid;

    BenchmarkDatabase(Path directory) throws IOException {
        Files.createDirectories(directory);
        log = directory.toAbsolutePath().resolve("database/log");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("database"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                // The library turns it off, for tests.
                .setServerConfig("synchronous_commit", "on")
                // As docs/operations/scale.md says.
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("effective_cache_size", "3GB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_rotation_size", "0")
                .start();
        pid = Long.parseLong(
                Files.readAllLines(directory.resolve("database/postmaster.pid")).get(0));
    }

    /** The processor time that all of its servers have taken. */
    double cpuMillis() throws IOException {
        return Cpu.ofFamily(pid);
    }

    int port() {
        return postgres.getPort();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port() + "/postgres";
    }

    /** How a node is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "TOLV_MAIL_DELIVER", "false",
                "TOLV_APPLICATIONS_PER_ADDRESS", "1000000");
    }

    /** For pgbench: the database, with the employer's schema as where to look. */
    String searching() {
        return "dbname=postgres options=-csearch_path=" + SCHEMA;
    }

    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
        connection.setSchema(SCHEMA);
        return connection;
    }

    /** The first column of a query. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = connection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    boolean isFilled() throws SQLException {
        return !column("select 1 from information_schema.tables where table_schema = 'benchmark'")
                .isEmpty();
    }

    void markFilled() throws SQLException {
        execute("create schema benchmark");
        execute("create table benchmark.filled ()");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the database is sent while something is done. */
    List<Statement> sentDuring(Action action) throws Exception {
        setLogging("all");
        Path file = newest();
        try {
            String begin = awaitMark(file);
            action.run();
            String end = awaitMark(file);
            return between(Files.readString(file), begin, end);
        } finally {
            setLogging("none");
        }
    }

    /** The log is written by a process of its own: what it has of a statement sent now, it has of all that were sent before. */
    private String awaitMark(Path file) throws IOException, SQLException {
        String mark = "select 'mark " + UUID.randomUUID() + "'";
        do {
            execute(mark);
        } while (!Files.readString(file).contains(mark));
        return mark;
    }

    private static List<Statement> between(String log, String begin, String end) throws IOException {
        List<Statement> sent = new ArrayList<>();
        for (String line : log.substring(log.lastIndexOf(begin), log.indexOf(end))
                .lines()
                .skip(1)
                .toList()) {
            if (line.endsWith("}")) {
                add(JSON.readTree(line), sent);
            }
        }
        return sent;
    }

    interface Action {
        void run() throws Exception;
    }

    private void setLogging(String what) throws SQLException {
        execute("alter system set log_statement = '" + what + "'");
        execute("select pg_reload_conf()");
    }

    private Path newest() throws IOException {
        try (var files = Files.list(log)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(java.util.Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
    }

    private static void add(JsonNode line, List<Statement> sent) {
        Matcher message = SENT.matcher(line.path("message").asText());
        if (!message.matches() || NO_QUERY.matcher(message.group(1).strip()).matches() || isOurs(message.group(1))) {
            return;
        }
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line.path("detail").asText());
        while (value.find()) {
            values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
        }
        sent.add(new Statement(message.group(1), values));
    }

    private static boolean isOurs(String sql) {
        return sql.contains("alter system") || sql.startsWith("select 'mark ");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
