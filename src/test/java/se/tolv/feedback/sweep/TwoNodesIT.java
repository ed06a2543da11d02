package se.tolv.feedback.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tolv.installation.Node;

/** Two nodes sweep one PostgreSQL and send from one outbox; one of them is killed in the middle. */
class TwoNodesIT {

    private static final int OWED = 40_000;
    private static final int MAILS = 1_500;

    /** How many mails one node hands over at the same time: those may be in flight at a kill. */
    private static final int TALKS = 4;

    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    Path folder;

    private final List<Node> nodes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private Connection connection;
    private GreenMail mailServer;

    @BeforeEach
    void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setSchema("employer_main");
        try (ServerSocket free = new ServerSocket(0)) {
            mailServer = new GreenMail(new ServerSetup(free.getLocalPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        }
        mailServer.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Node node : nodes) {
            node.kill();
        }
        mailServer.stop();
        connection.close();
        postgres.close();
    }

    @Test
    void sweepAndSend_oneNodeKilledInTheMiddle_takesEachStepOnceAndLosesNoMail() throws Exception {
        Node killed = node();
        node();
        long returned = number(RETURNED);
        fill();
        awaitTrue(
                "select (select count(*) from obligation_step) >= %d and (select count(*) from outgoing_mail where status = 'SENT') >= 20"
                        .formatted(OWED / 10));
        killed.kill();
        assertThat(
                        number(
                                "select count(*) from obligation where state in ('OPEN', 'EXTENDED') and next_step_at <= now()"))
                .as("what is left when the node is killed")
                .isPositive();
        assertThat(number("select count(*) from outgoing_mail where status = 'WAITING'"))
                .as("what is left when the node is killed")
                .isPositive();

        awaitTrue(
                // What goes to referees and candidates waits for the hours of a working day, whenever this test runs.
                "select not exists (select 1 from obligation where state in ('OPEN', 'EXTENDED') and next_step_at <= now()"
                        + " and duty not in ('SURVEY', 'REFERENCE'))");
        assertThat(number("select count(*) from obligation_step" + OF_FILL)).isEqualTo(2 * OWED);
        for (String step : List.of("REMINDER 8", "HR 10")) {
            assertThat(number("select count(distinct obligation_id) from obligation_step" + OF_FILL + " and step = '"
                            + step + "'"))
                    .isEqualTo(OWED);
        }
        assertThat(number("select count(*) from (select 1 from notice group by account_id, obligation_id"
                        + " having count(*) > 1) doubled"))
                .isZero();
        assertThat(number("select count(*) from digest d"
                        + " where not exists (select 1 from outgoing_mail m where m.id = d.mail_id)"))
                .isZero();

        awaitTrue("select not exists (select 1 from outgoing_mail where status = 'WAITING')");
        assertThat(number(RETURNED)).as("beside what has come back in the demo").isEqualTo(returned);
        Map<String, Integer> received = receivedByMail();
        assertThat(received).hasSize((int) number("select count(*) from outgoing_mail where status = 'SENT'"));
        assertThat(received.values().stream().mapToInt(times -> times - 1).sum())
                .as("mails that arrived twice")
                .isLessThanOrEqualTo(TALKS);
    }

    private static final String RETURNED = "select count(*) from outgoing_mail where status in ('BOUNCED', 'DEAD')";

    private static final String OF_FILL =
            " where obligation_id in (select o.id from obligation o join application a on a.id = o.application_id"
                    + " where a.name = 'Fill' and o.duty = 'STATUS_UPDATE')";

    /** How often each mail has arrived, by its Message-ID. */
    private Map<String, Integer> receivedByMail() throws Exception {
        Map<String, Integer> received = new HashMap<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            received.merge(mail.getMessageID(), 1, Integer::sum);
        }
        return received;
    }

    /** As many promises as there are, all of them long due, and mails to write to many: there at one moment. */
    private void fill() throws SQLException {
        execute("""
                insert into candidate (id, person_id, version, email, name, language, created_at)
                select gen_random_uuid(), gen_random_uuid(), 0, 'fill' || n || '@example.com', 'Fill', 'SV', now()
                from generate_series(1, %d) n;
                insert into application (id, version, vacancy_id, candidate_id, number, name, language, answers,
                    requirement_answers, requirements_met, protected_identity, internal, stage, received_at)
                select gen_random_uuid(), 0, (select id from vacancy where status = 'OPEN' limit 1), c.id,
                    1000 + row_number() over (), 'Fill', 'SV', '[]', '{}', 'TO_JUDGE', false, false, 'RECEIVED', now()
                from candidate c where c.name = 'Fill';
                insert into outgoing_mail (id, version, recipient, subject, text, about_type, about_id, status, attempts,
                    created_at, next_attempt_at)
                select gen_random_uuid(), 0, 'fill@example.com', 'Fill', 'Fill', 'fill', gen_random_uuid(),
                    'WAITING', 0, now(), now()
                from generate_series(1, %d) n;
                insert into obligation (id, version, vacancy_id, application_id, duty, amount, unit, in_person, blocks_closing, started_at,
                    due_at, state, reminders, escalations, round, next_step_at)
                select gen_random_uuid(), 0, a.vacancy_id, a.id, 'STATUS_UPDATE', 10, 'WORKING_DAYS', false, false,
                    now() - interval '40 days', now() - interval '20 days', 'OPEN', '[8]', '[{"at": 10, "to": "HR"}]', 1,
                    now() - interval '25 days'
                from application a where a.name = 'Fill';
                """.formatted(OWED, MAILS));
    }

    /** One that is ready. */
    private Node node() throws Exception {
        Map<String, String> settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "TOLV_SMTP_PORT", String.valueOf(mailServer.getSmtp().getPort()),
                "TOLV_SMTP_TIMEOUT", "2s",
                "TOLV_MAIL_EVERY", "1s",
                "TOLV_SWEEP_EVERY", "1s",
                "TOLV_DEMO", "true");
        Node node = new Node(
                Path.of(System.getProperty("java.home")),
                // Most of what this test waits for is the start of two nodes, and the second compiler makes it longer.
                List.of("-XX:TieredStopAtLevel=1"),
                Node.PACKAGE,
                settings,
                folder.resolve("node" + nodes.size() + ".log"));
        nodes.add(node);
        return node.start();
    }

    private void awaitTrue(String sql) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!"t".equals(single(sql))) {
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(single(sql));
    }

    private String single(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** All statements in one transaction. */
    private void execute(String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
