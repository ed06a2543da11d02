package se.tolv.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** HAProxy before some nodes: it asks twice a second which of them are ready, and passes on what has come as a whole. */
public final class Balancer implements AutoCloseable {

    private final int port;
    private final Process process;

    public Balancer(Path folder, List<Node> nodes) throws IOException, InterruptedException {
        port = Node.freePort();
        Path file = folder.resolve("haproxy.cfg");
        Files.writeString(file, configuration(nodes));
        process = new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        awaitAnswer();
    }

    private String configuration(List<Node> nodes) {
        String servers = nodes.stream()
                .map(node -> "  server node%d 127.0.0.1:%d%n".formatted(node.port(), node.port()))
                .collect(Collectors.joining());
        return """
                defaults
                  mode http
                  timeout connect 2s
                  timeout client 60s
                  timeout server 60s
                  timeout http-request 20s
                  timeout check 2s
                  option redispatch
                  option http-buffer-request
                frontend public
                  bind 127.0.0.1:%d
                  # Each visitor of the load has an address of its own, as visitors do.
                  http-request set-header X-Forwarded-For %%[req.hdr(X-Visitor)] if { req.hdr(X-Visitor) -m found }
                  default_backend nodes
                backend nodes
                  balance roundrobin
                  option httpchk GET /q/health/ready
                  default-server check inter 500ms fall 2 rise 1
                %s""".formatted(port, servers);
    }

    private void awaitAnswer() throws InterruptedException, IOException {
        HttpClient browser = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base() + "/q/health/ready")).build();
        while (true) {
            try {
                if (browser.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("HAProxy did not start");
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    public int port() {
        return port;
    }

    public String base() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
