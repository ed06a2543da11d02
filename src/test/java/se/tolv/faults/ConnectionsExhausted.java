package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** Somebody else takes all connections that the database has to give, after the node's have been cut. */
@Tag("faults")
class ConnectionsExhausted {

    private static final int TAKEN_SECONDS = 20;

    @Test
    void exhausted_isAnsweredWith503_andTheNodeRecoversByItself() throws Exception {
        try (Installation installation = new Installation("connections-exhausted", Map.of("max_connections", "40"))) {
            DatabaseServer database = installation.database();
            Node node = installation.node();
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(200);
            long from = visitors.now();
            List<Connection> taken = takeAll(database);
            TimeUnit.SECONDS.sleep(TAKEN_SECONDS);
            long until = visitors.now();
            for (Connection connection : taken) {
                connection.close();
            }
            visitors.awaitAcknowledged(1);
            long recovered = visitors.now() - until;
            visitors.awaitAcknowledged(200);
            visitors.close();

            Figures.say(
                    "connections exhausted",
                    "of those who came while they were, answers %s, the slowest of a hundred after %d ms; %d ms to the next"
                            + " application",
                    visitors.byStatus(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() > from && answer.at() < until),
                    recovered);
            assertThat(visitors.byStatus(Visitors.Answer::failed).keySet()).containsOnly(503);
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isZero();
        }
    }

    /** Cuts the node's connections, again and again until none of them is left and nobody can get one. */
    private static List<Connection> takeAll(DatabaseServer database) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        while (true) {
            try {
                taken.add(database.connection());
            } catch (SQLException none) {
                if (cutOthers(taken) == 0) {
                    return taken;
                }
            }
        }
    }

    private static int cutOthers(List<Connection> taken) throws SQLException {
        List<String> ours = new ArrayList<>();
        for (Connection connection : taken) {
            ours.add("" + connection.unwrap(PGConnection.class).getBackendPID());
        }
        try (ResultSet cut = taken.get(0)
                .createStatement()
                .executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid not in (" + String.join(", ", ours) + ")")) {
            cut.next();
            return cut.getInt(1);
        }
    }
}
