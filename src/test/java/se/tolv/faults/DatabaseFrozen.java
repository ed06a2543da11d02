package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** PostgreSQL says nothing for a while, and hangs up on nobody: a disk that stalls, a machine that is moved. */
@Tag("faults")
class DatabaseFrozen {

    private static final int FROZEN_SECONDS = 40;

    @Test
    void freeze_isAnsweredWith503InTime_andTheNodeRecoversByItself() throws Exception {
        try (Installation installation = new Installation("database-frozen", Map.of())) {
            DatabaseServer database = installation.database();
            Node node = installation.node();
            Visitors visitors = installation.visitors(node, node.base(), 64);
            visitors.awaitAcknowledged(300);
            long from = visitors.now();
            database.freeze();
            TimeUnit.SECONDS.sleep(FROZEN_SECONDS);
            long until = visitors.now();
            database.thaw();
            visitors.awaitAcknowledged(1);
            long recovered = visitors.now() - until;
            visitors.awaitAcknowledged(300);
            visitors.close();

            Figures.say(
                    "database frozen",
                    "of those who came while it was, answers %s, the slowest of a hundred after %d ms; %d ms from its waking to the"
                            + " next application",
                    visitors.byStatus(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() > from && answer.at() < until && answer.failed()),
                    recovered);
            assertThat(visitors.byStatus(Visitors.Answer::failed).keySet()).containsOnly(503);
            assertThat(visitors.p99(answer -> answer.at() > from && answer.at() < until && answer.failed()))
                    .isLessThan(20_000);
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isLessThanOrEqualTo(Installation.TALKS);
        }
    }
}
