package se.tolv.feedback.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes sweep one PostgreSQL, one of them is killed in the middle, and the mail server is away at first. */
class TwoNodesIT {

    private static final int OWED = 60_000;
    private static final int PATIENCE_SECONDS = 240;

    private final List<Process> nodes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private int mailPort;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        try (ServerSocket free = new ServerSocket(0)) {
            mailPort = free.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (Process node : nodes) {
            node.destroyForcibly();
            node.waitFor(30, TimeUnit.SECONDS);
        }
        postgres.close();
    }

    @Test
    void sweep_oneNodeKilledInTheMiddle_takesEachStepOnceAndLosesNoMail() throws Exception {
        Process first = node("off");
        first.destroyForcibly();
        first.waitFor();
        fill();
        Process killed = node("1s");
        node("1s");
        awaitAtLeast("select count(*) from obligation_step", OWED / 10);
        killed.destroyForcibly();
        awaitNone("select count(*) from obligation where state = 'OPEN' and next_step_at <= now()");
        assertThat(
                        number(
                                "select count(*) from obligation_step s join obligation o on o.id = s.obligation_id"
                                        + " where o.duty = 'STATUS_UPDATE' and s.step = 'HR 10' and o.amount = 10 and o.due_at < now()"))
                .isGreaterThanOrEqualTo(OWED);
        assertThat(number("select count(*) from (select 1 from notice group by account_id, obligation_id, step"
                        + " having count(*) > 1) doubled"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from (select 1 from digest group by account_id, day having count(*) > 1) doubled"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from digest d where not exists (select 1 from outgoing_mail m where m.id = d.mail_id)"))
                .isZero();
        long mails = number("select count(*) from outgoing_mail");
        assertThat(number("select count(*) from outgoing_mail where status = 'SENT'"))
                .isZero();
        GreenMail server = new GreenMail(new ServerSetup(mailPort, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            execute("update outgoing_mail set next_attempt_at = now()");
            awaitNone("select count(*) from outgoing_mail where status <> 'SENT'");
            assertThat(server.getReceivedMessages()).hasSize((int) mails);
        } finally {
            server.stop();
        }
    }

    /** As many promises as there are, all of them long due. */
    private void fill() throws SQLException {
        execute("""
                insert into candidate (id, person_id, version, email, name, language, created_at)
                select gen_random_uuid(), gen_random_uuid(), 0, 'fill' || n || '@example.com', 'Fill', 'SV', now()
                from generate_series(1, %d) n
                """.formatted(OWED));
        execute("""
                insert into application (id, version, vacancy_id, candidate_id, number, name, language, answers,
                requirement_answers, requirements_met, protected_identity, internal,
                    stage, received_at)
                select gen_random_uuid(), 0, (select id from vacancy where status = 'OPEN' limit 1), c.id,
                    1000 + row_number() over (), 'Fill', 'SV', '[]', '{}', 'TO_JUDGE', false, false, 'RECEIVED', now()
                from candidate c where c.name = 'Fill'
                """);
        execute("""
                insert into obligation (id, version, application_id, duty, amount, unit, in_person, blocks_closing, started_at,
                    due_at, state, reminders, escalations, round, next_step_at)
                select gen_random_uuid(), 0, a.id, 'STATUS_UPDATE', 10, 'WORKING_DAYS', false, false,
                    now() - interval '40 days', now() - interval '20 days', 'OPEN', '[8]', '[{"at": 10, "to": "HR"}]', 1,
                    now() - interval '25 days'
                from application a where a.name = 'Fill'
                """);
    }

    private Process node(String sweepEvery) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        builder.environment().put("QUARKUS_MAILER_HOST", "localhost");
        builder.environment().put("QUARKUS_MAILER_PORT", String.valueOf(mailPort));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("TOLV_DEMO", "true");
        builder.environment().put("TOLV_SWEEP_EVERY", sweepEvery);
        builder.redirectErrorStream(true);
        Process node = builder.start();
        nodes.add(node);
        BufferedReader log = node.inputReader();
        String line = log.readLine();
        while (line != null && !line.contains("Listening on")) {
            line = log.readLine();
        }
        assertThat(line).as("the node's last line").isNotNull();
        // What it logs further must not fill the pipe and stop it.
        Thread reader = new Thread(() -> log.lines().forEach(rest -> {}));
        reader.setDaemon(true);
        reader.start();
        return node;
    }

    private void awaitNone(String sql) throws Exception {
        await(() -> number(sql) == 0, sql);
    }

    private void awaitAtLeast(String sql, long most) throws Exception {
        await(() -> number(sql) >= most, sql);
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition, String what) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = postgres.getPostgresDatabase().getConnection();
        connection.setSchema("employer_main");
        return connection;
    }
}
