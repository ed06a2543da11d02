package se.tolv.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as an operator starts it: {@code java}, its settings by the environment. It keeps its port when it is
 * started again.
 */
public final class Node implements AutoCloseable {

    /** What {@code java} is told to start, where there is no cache of its classes (deploy/train.sh). */
    public static final List<String> PACKAGE = List.of("-jar", "target/quarkus-app/quarkus-run.jar");

    private static final String SESSION = "tolv_session";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ProcessBuilder command;
    private final int port;
    private final Path log;
    private Process process;

    /**
     * @param java the home of the JDK
     * @param options of the virtual machine; none are the default
     * @param program see {@link #PACKAGE}
     * @param settings as environment variables
     * @param log where it writes
     */
    public Node(Path java, List<String> options, List<String> program, Map<String, String> settings, Path log)
            throws IOException {
        this.port = freePort();
        this.log = log;
        List<String> line = new ArrayList<>();
        line.add(java.resolve("bin/java").toString());
        line.addAll(options);
        line.addAll(program);
        command = new ProcessBuilder(line);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "" + port, "QUARKUS_HTTP_HOST", "127.0.0.1"));
        command.environment().putAll(settings);
    }

    /** Where nobody listens now. */
    public static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Starts it and waits until it says that it is ready. */
    public Node start() throws IOException, InterruptedException {
        begin();
        awaitReady();
        return this;
    }

    /** Starts it, and waits for nothing. */
    public void begin() throws IOException {
        process = command.start();
    }

    public void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not start: see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Whether it says so, within two seconds. */
    public boolean isReady() throws InterruptedException {
        try {
            HttpRequest probe = request("/q/health/ready", null)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return send(probe).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks it to end, as an operator does, and waits until it has. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The application did not stop");
        }
    }

    /** As a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public int port() {
        return port;
    }

    public String base() {
        return "http://localhost:" + port;
    }

    /** What it has written so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** The processor time that it has taken since it was started. */
    public double cpuMillis() {
        return Cpu.ofProcess(process.pid());
    }

    public long residentMiB() throws IOException {
        String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
        return Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1")) / 1024;
    }

    public HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path, cookie).build());
    }

    public HttpResponse<String> post(String path, String cookie, String json) throws IOException, InterruptedException {
        return post(path, cookie, json, Map.of());
    }

    public HttpResponse<String> post(String path, String cookie, String json, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, cookie)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request.build());
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
    public String signIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = trySignIn(email, password);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SESSION + "="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody was signed in: " + answer.statusCode()));
    }

    /** What it answers to whoever tries to sign in. */
    public HttpResponse<String> trySignIn(String email, String password) throws IOException, InterruptedException {
        String form = "email=" + URLEncoder.encode(email, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8);
        return send(request("/sign-in", null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
