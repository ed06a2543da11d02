package se.tolv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package as an operator starts it: nothing configured, the embedded database, the first administrator by command. */
class PackagedApplicationIT {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^\\s*([A-Za-z0-9_-]{12,})\\s*$");

    @TempDir
    Path data;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : processes) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void start_withNothingConfigured_isEmptyAndTakesItsFirstAdministratorByCommand() throws Exception {
        Process application = java(data);
        int port = listeningPort(application);

        assertThat(get(port, "/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(port, "/sign-in").body())
                .contains("create-administrator")
                .doesNotContain("tolv-demo");

        Process command = java(
                data,
                "create-administrator",
                "--host",
                "localhost",
                "--email",
                "ada@example.org",
                "--name",
                "Ada Åström");
        String answer = new String(command.getInputStream().readAllBytes());
        assertThat(command.waitFor()).as(answer).isZero();
        Matcher password = PASSWORD.matcher(answer);
        assertThat(password.find()).as(answer).isTrue();

        HttpResponse<String> signedIn = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "email=ada%40example.org&password=" + password.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location")).get().asString().contains("/choose-password?key=");
    }

    @Test
    void command_usedWrongly_saysHow() throws Exception {
        Process command = java(data, "create-administrator", "--host", "localhost");
        String problem = new String(command.getErrorStream().readAllBytes());
        assertThat(command.waitFor()).isEqualTo(2);
        assertThat(problem).contains("--email");
    }

    @Test
    void start_withWrongSettings_stopsAndNamesEach() throws Exception {
        Process application = java(
                data,
                Map.of(
                        "TOLV_SMTP_PORT", "abc",
                        "TOLV_SWEEP_EVERY", "soon",
                        "TOLV_CHECK_CRON", "every morning",
                        "TOLV_DEMO", "ture"));
        String problem = new String(application.getErrorStream().readAllBytes());
        assertThat(application.waitFor()).isNotZero();
        assertThat(problem)
                .contains("tolv.smtp.port", "tolv.sweep.every", "tolv.check.cron", "tolv.demo")
                .doesNotContain("\tat ");
        assertThat(data).as("no database is made").isEmptyDirectory();
    }

    private Process java(Path data, String... arguments) throws IOException {
        return java(data, Map.of(), arguments);
    }

    private Process java(Path data, Map<String, String> settings, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("TOLV_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(settings);
        Process process = builder.start();
        processes.add(0, process);
        return process;
    }

    private static int listeningPort(Process application) throws IOException {
        BufferedReader log = application.inputReader();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return Integer.parseInt(listening.group(1));
            }
        }
        throw new AssertionError("The application ended before it listened:\n"
                + new String(application.getErrorStream().readAllBytes()));
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
