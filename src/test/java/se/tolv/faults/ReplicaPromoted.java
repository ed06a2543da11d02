package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** The database is lost for good while people apply, and its replica takes over. */
@Tag("faults")
class ReplicaPromoted {

    @Test
    void promote_whereThePrimaryIsLost_hasWhatWasAcknowledged() throws Exception {
        try (Installation installation = new Installation("replica-promoted", Map.of());
                DatabaseServer replica = installation
                        .database()
                        .withReplica(installation.folder().resolve("replica"))) {
            Node node = installation.node(DatabaseServer.settings(installation.database(), replica));
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(300);
            long from = visitors.now();
            installation.database().kill();
            replica.promote();
            visitors.awaitAcknowledged(1);
            long recovered = visitors.now() - from;
            visitors.awaitAcknowledged(200);
            visitors.close();

            Figures.say(
                    "replica promoted",
                    "%d applications acknowledged, %d ms from the loss to the next one, answers %s",
                    visitors.acknowledged().size(),
                    recovered,
                    visitors.byStatus(answer -> true));
            Installation.assertNothingLost(replica, visitors);
            assertThat(installation.lettersThatArrivedTwice(replica)).isLessThanOrEqualTo(Installation.TALKS);
        }
    }
}
