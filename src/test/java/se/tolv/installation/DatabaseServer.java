package se.tolv.installation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL in a directory of its own, which can be killed, frozen, started again and copied to a replica. */
public final class DatabaseServer implements AutoCloseable {

    private static final String SCHEMA = "employer_main";

    private final Path directory;
    private final int port;
    private final Map<String, String> settings;
    private EmbeddedPostgres postgres;

    private DatabaseServer(Path directory, int port, Map<String, String> settings) {
        this.directory = directory;
        this.port = port;
        this.settings = settings;
    }

    /**
     * A new one, running.
     *
     * @param settings as in {@code postgresql.conf}
     */
    public static DatabaseServer in(Path directory, Map<String, String> settings) throws IOException {
        DatabaseServer server = new DatabaseServer(directory, Node.freePort(), settings);
        server.start();
        return server;
    }

    /** Starts it, on the port that it had, on the data that is there. */
    public void start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                // The library turns it off, for tests.
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofMinutes(1));
        settings.forEach(builder::setServerConfig);
        postgres = builder.start();
    }

    /**
     * A replica that streams from this one, which is stopped for the copy. From then on a change is acknowledged when both have
     * it.
     */
    public DatabaseServer withReplica(Path replica) throws IOException {
        postgres.close();
        copy(directory, replica);
        Files.createFile(replica.resolve("standby.signal"));
        Files.writeString(
                replica.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=replica'%n".formatted(port),
                StandardOpenOption.APPEND);
        Files.writeString(
                directory.resolve("postgresql.auto.conf"),
                "synchronous_standby_names = 'replica'%n".formatted(),
                StandardOpenOption.APPEND);
        for (Path hba : List.of(directory.resolve("pg_hba.conf"), replica.resolve("pg_hba.conf"))) {
            Files.writeString(hba, "host replication all 127.0.0.1/32 trust%n".formatted(), StandardOpenOption.APPEND);
        }
        start();
        DatabaseServer server = new DatabaseServer(replica, Node.freePort(), settings);
        server.start();
        return server;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }

    /** From now on it takes changes, and waits for nobody with them. */
    public void promote() throws SQLException {
        number("select pg_promote()::int");
    }

    /** All of its processes at once, as a power cut does. */
    public void kill() throws IOException, InterruptedException {
        List<ProcessHandle> processes = Files.exists(directory.resolve("postmaster.pid")) ? processes() : List.of();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) {
            while (process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        postgres.close();
    }

    /** From now on it says nothing, and hangs up on nobody. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("kill", signal));
        processes().forEach(process -> line.add(Long.toString(process.pid())));
        new ProcessBuilder(line).start().waitFor();
    }

    private List<ProcessHandle> processes() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList();
    }

    /** Whether it takes connections. */
    public boolean isRunning() {
        try (Connection connection = connection()) {
            return connection.isValid(2);
        } catch (SQLException gone) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public Path directory() {
        return directory;
    }

    /** How a node is told of the database. */
    public Map<String, String> settings() {
        return settings("localhost:" + port);
    }

    /** How a node is told of the database: that one of these servers that takes changes. */
    public static Map<String, String> settings(DatabaseServer... servers) {
        List<String> hosts =
                Stream.of(servers).map(server -> "localhost:" + server.port).toList();
        return settings(String.join(",", hosts) + "/postgres?targetServerType=primary");
    }

    private static Map<String, String> settings(String address) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://" + (address.contains("/") ? address : address + "/postgres"));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        return settings;
    }

    public Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres");
        connection.setSchema(SCHEMA);
        return connection;
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query finds. */
    public long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    /** The first column of a query. */
    public List<String> column(String sql) throws SQLException {
        try (Connection connection = connection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
