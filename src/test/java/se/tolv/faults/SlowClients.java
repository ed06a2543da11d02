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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.installation.Node;
import se.tolv.installation.PostToApplyFor;

/** Three hundred clients send an application at one byte a second: to a node, or to the proxy before it. */
@Tag("faults")
class SlowClients {

    private static final int CLIENTS = 300;
    private static final int SECONDS = 30;

    @ParameterizedTest
    @CsvSource({
        "the node, application/json, 1000",
        "the node, multipart/form-data; boundary=x, 1000000",
        "HAProxy, application/json, 1000"
    })
    void oneByteASecond_keepsNobodyWaiting(String to, String type, int length) throws Exception {
        try (Installation installation = new Installation("slow-clients", Map.of())) {
            Node node = installation.node();
            PostToApplyFor post = PostToApplyFor.newest(installation.database()::column, "true");
            int port = to.equals("the node")
                    ? node.port()
                    : installation.balancer(List.of(node)).port();
            Visitors visitors = installation.visitors(node, "http://localhost:" + port, 8);
            visitors.awaitAcknowledged(300);
            long from = visitors.now();
            List<Socket> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Socket client = new Socket("localhost", port);
                client.getOutputStream()
                        .write(("POST " + post.path()
                                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n"
                                        + "Content-Length: " + length + "\r\n\r\n")
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
                    "to %s, %s: %d clients, %d cut off after %d s; others meanwhile %s, p99 %d ms, before %d ms",
                    to,
                    type,
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
