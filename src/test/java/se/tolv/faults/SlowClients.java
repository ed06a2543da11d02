package se.tolv.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.Node;
import se.tolv.installation.PostToApplyFor;

/** Three hundred clients send an application at one byte a second. */
@Tag("faults")
class SlowClients {

    private static final int CLIENTS = 300;
    private static final int SECONDS = 30;

    @Test
    void oneByteASecond_keepsNobodyWaiting() throws Exception {
        try (Installation installation = new Installation("slow-clients", Map.of())) {
            Node node = installation.node();
            PostToApplyFor post = PostToApplyFor.newest(installation.database()::column, "true");
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(300);
            long from = visitors.now();
            List<Socket> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Socket client = new Socket("localhost", node.port());
                client.getOutputStream()
                        .write(("POST " + post.path()
                                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 1000\r\n\r\n")
                                .getBytes(US_ASCII));
                clients.add(client);
            }
            int cut = 0;
            for (int second = 0; second < SECONDS; second++) {
                cut = trickle(clients);
                TimeUnit.SECONDS.sleep(1);
            }
            long until = visitors.now();
            visitors.close();
            for (Socket client : clients) {
                client.close();
            }
            Figures.say(
                    "one byte a second",
                    "%d clients, %d cut off after %d s; others meanwhile %s, p99 %d ms, before %d ms",
                    CLIENTS,
                    cut,
                    SECONDS,
                    visitors.byStatus(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() > from && answer.at() < until),
                    visitors.p99(answer -> answer.at() < from));
            assertThat(visitors.byStatus(answer -> true).keySet()).containsOnly(200, 201);
            Installation.assertNothingLost(installation.database(), visitors);
        }
    }

    /** A byte from each; how many of them have been hung up on. */
    private static int trickle(List<Socket> clients) {
        int cut = 0;
        for (Socket client : clients) {
            try {
                client.getOutputStream().write(' ');
            } catch (IOException hungUp) {
                cut++;
            }
        }
        return cut;
    }
}
