package se.tolv.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as an operator starts it, beside a database that is there. */
final class TolvProcess implements AutoCloseable {

    private static final String SESSION = "tolv_session";

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Process process;
    private final int port;
    private final double startSeconds;

    /**
     * @param java the home of the JDK
     * @param options of the virtual machine; none are the default
     */
    TolvProcess(Path java, List<String> options, BenchmarkDatabase database, Map<String, String> settings)
            throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> line =
                new java.util.ArrayList<>(List.of(java.resolve("bin/java").toString()));
        line.addAll(options);
        line.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.redirectErrorStream(true).redirectOutput(new File("target/benchmark/application.log"));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", "" + port,
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                        "QUARKUS_DATASOURCE_USERNAME", "postgres",
                        "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                        "TOLV_MAIL_DELIVER", "false",
                        "TOLV_APPLICATIONS_PER_ADDRESS", "1000000"));
        builder.environment().putAll(settings);
        long start = System.nanoTime();
        process = builder.start();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application did not start: see target/benchmark/application.log");
            }
            Thread.sleep(10);
        }
        startSeconds = (System.nanoTime() - start) / 1e9;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready", null).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** From the command to the first answer that it is ready. */
    double startSeconds() {
        return startSeconds;
    }

    /** The processor time it has taken. */
    double cpuMillis() {
        return Cpu.ofProcess(process.pid());
    }

    long residentMiB() throws IOException {
        String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
        return Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1")) / 1024;
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path, cookie).build());
    }

    HttpResponse<String> post(String path, String cookie, String json) throws IOException, InterruptedException {
        return send(request(path, cookie)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path)).header("Sec-Fetch-Site", "same-origin");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The cookie of whoever signs in. */
    String signIn(String email, String password) throws IOException, InterruptedException {
        String form = "email=" + URLEncoder.encode(email, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8);
        HttpResponse<String> answer = send(request("/sign-in", null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SESSION + "="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody was signed in: " + answer.statusCode()));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
