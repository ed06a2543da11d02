package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** PostgreSQL is killed while people apply, and started again a while later. */
@Tag("faults")
class DatabaseKilled {

    private static final int GONE_SECONDS = 5;

    @Test
    void kill_losesNothingAcknowledged_andTheNodeRecoversByItself() throws Exception {
        try (Installation installation = new Installation("database-killed", Map.of())) {
            DatabaseServer database = installation.database();
            Node node = installation.node();
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(300);
            long from = visitors.now();
            database.kill();
            TimeUnit.SECONDS.sleep(GONE_SECONDS);
            assertThat(node.isReady()).as("ready without a database").isFalse();
            long until = visitors.now();
            database.start();
            visitors.awaitAcknowledged(1);
            long recovered = visitors.now() - until;
            visitors.awaitAcknowledged(200);
            visitors.close();

            Figures.say(
                    "database killed",
                    "while it was gone, answers %s, the slowest of a hundred after %d ms; %d ms from its start to the next application",
                    visitors.byStatus(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() > from && answer.at() < until),
                    recovered);
            assertThat(visitors.byStatus(Visitors.Answer::failed).keySet())
                    .as("it says that it cannot be now")
                    .containsOnly(503);
            assertThat(visitors.p99(answer -> true)).as("fast").isLessThan(20_000);
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isLessThanOrEqualTo(Installation.TALKS);
        }
    }
}
