package se.tolv.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests with wrk: each of so many users asks again and again, for some seconds. */
final class Load {

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /** Milliseconds, and requests a second; how many went wrong. */
    record Figures(double perSecond, double p50, double p95, double p99, long errors) {}

    private Load() {}

    /**
     * @param base on this machine
     * @param cookie of whoever is signed in; null for the public
     */
    static Figures run(String base, String cookie, List<String> requests, Crowd crowd, int seconds)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("requests", ".txt");
        try {
            Files.write(file, requests);
            List<String> line = new ArrayList<>(
                    List.of("wrk", "-t1", "-c" + crowd.users(), "-d" + seconds + "s", "--timeout", "10s"));
            line.addAll(List.of("-H", "Accept-Encoding: gzip", "-H", "Content-Type: application/json"));
            line.addAll(List.of("-H", "Sec-Fetch-Site: same-origin"));
            if (cookie != null) {
                line.addAll(List.of("-H", "Cookie: " + cookie));
            }
            line.addAll(List.of("-s", "src/test/resources/benchmark/requests.lua", base, "--"));
            line.addAll(List.of(file.toString(), "" + crowd.pauseMillis()));
            return figures(Programs.output(line));
        } finally {
            Files.delete(file);
        }
    }

    private static Figures figures(String output) {
        Matcher result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IllegalStateException("wrk said nothing of its result:\n" + output);
        }
        double seconds = number(result, 2) / 1e6;
        return new Figures(
                number(result, 1) / seconds,
                number(result, 3) / 1e3,
                number(result, 4) / 1e3,
                number(result, 5) / 1e3,
                (long) number(result, 6));
    }

    private static double number(Matcher result, int group) {
        return Double.parseDouble(result.group(group));
    }
}
