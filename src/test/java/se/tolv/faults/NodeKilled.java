package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.Balancer;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** One of two nodes is killed while people apply, and comes back. */
@Tag("faults")
class NodeKilled {

    @Test
    void kill_losesNothingAcknowledged_andTheOtherGoesOn() throws Exception {
        try (Installation installation = new Installation("node-killed", Map.of())) {
            DatabaseServer database = installation.database();
            Node killed = installation.node();
            Balancer balancer = installation.balancer(List.of(killed, installation.node()));
            Visitors visitors = installation.visitors(killed, balancer.base(), 8);
            visitors.awaitAcknowledged(300);
            long at = visitors.now();
            killed.kill();
            visitors.awaitAcknowledged(300);
            killed.start();
            visitors.awaitAcknowledged(100);
            visitors.close();

            long late = visitors.answers(Visitors.Answer::failed).stream()
                    .mapToLong(answer -> answer.at() + answer.millis() - at)
                    .max()
                    .orElse(0);
            Figures.say(
                    "node killed",
                    "answers %s, the last failure %d ms after the kill, longest pause %d ms",
                    visitors.byStatus(answer -> true),
                    late,
                    visitors.longestPause());
            Installation.assertNothingLost(database, visitors);
            int doubled = installation.lettersThatArrivedTwice(database);
            Figures.say("node killed", "%d letters arrived twice", doubled);
            assertThat(doubled).isLessThanOrEqualTo(Installation.TALKS);
            assertThat(late).as("ms until nobody notices").isLessThan(10_000);
        }
    }
}
