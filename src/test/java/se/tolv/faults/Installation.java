package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import se.tolv.account.DemoEmployer;
import se.tolv.installation.Balancer;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** A database with the demo employer, a mail server, and nodes, all on this machine; and what must be true of it after any fault. */
final class Installation implements AutoCloseable {

    /** How many mails one node hands over at the same time: those may be in flight at a kill. */
    static final int TALKS = 4;

    private static final Path JAVA = Path.of(System.getProperty("faults.java", System.getProperty("java.home")));
    private static final List<String> OPTIONS =
            List.of("-Xmx300m", "-XX:+ExitOnOutOfMemoryError", "-Djdk.nio.maxCachedBufferSize=262144");

    private final Path folder;
    private final DatabaseServer database;
    private final GreenMail mailServer;
    private final List<AutoCloseable> running = new ArrayList<>();

    /**
     * @param name of the fault: its folder
     * @param settings of PostgreSQL
     */
    Installation(String name, Map<String, String> settings) throws IOException {
        this(folder(name), folder(name).resolve("database"), settings);
    }

    /**
     * @param data where the database is to be
     */
    Installation(Path folder, Path data, Map<String, String> settings) throws IOException {
        this.folder = folder;
        FileUtils.deleteDirectory(folder.toFile());
        Files.createDirectories(folder);
        database = DatabaseServer.in(data, settings);
        mailServer = new GreenMail(new ServerSetup(Node.freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    static Path folder(String name) {
        return Path.of("target/faults", name).toAbsolutePath();
    }

    Path folder() {
        return folder;
    }

    DatabaseServer database() {
        return database;
    }

    /** A node that is ready. */
    Node node() throws IOException, InterruptedException {
        return node(Map.of());
    }

    /**
     * @param more settings than those that all have
     */
    Node node(Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(Map.of(
                "TOLV_DEMO", "true",
                "TOLV_BEHIND_PROXY", "true",
                "TOLV_SMTP_PORT", "" + mailServer.getSmtp().getPort(),
                "TOLV_SMTP_TIMEOUT", "10s",
                "TOLV_APPLICATIONS_PER_ADDRESS", "1000000",
                "TOLV_APPLICATIONS_MEGABYTES_PER_ADDRESS", "1000000",
                "TOLV_MAIL_EVERY", "1s",
                "TOLV_SWEEP_EVERY", "1s",
                // Longer than the balancer needs to see it.
                "QUARKUS_SHUTDOWN_DELAY", "3s"));
        settings.putAll(more);
        Node node = new Node(JAVA, OPTIONS, Node.PACKAGE, settings, folder.resolve("node" + running.size() + ".log"));
        running.add(0, node);
        return node.start();
    }

    Balancer balancer(List<Node> nodes) throws IOException, InterruptedException {
        Balancer balancer = new Balancer(folder, nodes);
        running.add(0, balancer);
        return balancer;
    }

    /**
     * People who come.
     *
     * @param node one that is ready
     * @param base where they come to
     */
    Visitors visitors(Node node, String base, int count) throws Exception {
        String cookie = node.signIn("chef@demo.example", DemoEmployer.PASSWORD);
        Visitors visitors = new Visitors(base, cookie, database, count);
        running.add(0, visitors);
        return visitors;
    }

    /** Waits until this is true in the database, at most three minutes. */
    static void awaitTrue(DatabaseServer database, String sql) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!"t".equals(database.column(sql).get(0))) {
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /**
     * Each application that was acknowledged is there, nobody's is there twice, and each has its one letter.
     *
     * @param database where it is now
     */
    static void assertNothingLost(DatabaseServer database, Visitors visitors) throws SQLException {
        List<String> there =
                database.column("select c.email from application a join candidate c on c.id = a.candidate_id"
                        + " where c.email like 'visitor%@example.com'");
        assertThat(there).doesNotHaveDuplicates().containsAll(visitors.acknowledged());
        assertThat(database.column("select recipient from outgoing_mail where recipient like 'visitor%@example.com'"))
                .as("each has its letter")
                .containsExactlyInAnyOrderElementsOf(there);
    }

    /** Waits until all letters to applicants have been sent. */
    static void awaitAllSent(DatabaseServer database) throws Exception {
        awaitTrue(
                database,
                "select not exists (select 1 from outgoing_mail where status = 'WAITING'"
                        + " and recipient like 'visitor%@example.com')");
    }

    /**
     * Waits until all letters to applicants have been sent, and counts those that arrived twice.
     *
     * @param database where they wait
     */
    int lettersThatArrivedTwice(DatabaseServer database) throws Exception {
        awaitAllSent(database);
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().startsWith("visitor")) {
                arrived.merge(mail.getMessageID(), 1, Integer::sum);
            }
        }
        assertThat(arrived).as("each letter has arrived").hasSize((int)
                database.number("select count(*) from outgoing_mail where recipient like 'visitor%@example.com'"));
        return arrived.values().stream().mapToInt(times -> times - 1).sum();
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable one : running) {
            one.close();
        }
        mailServer.stop();
        database.close();
    }
}
