package se.tolv.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.PostToApplyFor;

/**
 * People who apply for a post, one application after the other, and between two read the list of open posts, and what a manager
 * owes an answer. Whoever gets no
 * answer, or hears that it cannot be now, sends the same again after half a second, under the same key, as a browser does that is
 * asked to.
 */
final class Visitors implements AutoCloseable {

    private static final String KEY = "Idempotency-Key";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * @param at since the visitors came, milliseconds
     * @param status 0 where there was no answer
     */
    record Answer(boolean application, long at, long millis, int status) {

        boolean failed() {
            return status == 0 || status >= 500;
        }
    }

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService people;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final long began = System.nanoTime();
    private final PostToApplyFor post;
    private final String cookie;
    private final String base;
    private volatile boolean gone;
    private volatile RuntimeException surprise;

    /**
     * So many come at once.
     *
     * @param cookie of the manager
     */
    Visitors(String base, String cookie, DatabaseServer database, int count) throws SQLException {
        this.base = base;
        this.cookie = cookie;
        this.post = PostToApplyFor.newest(database::column, "true");
        people = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            int visitor = i;
            people.submit(() -> visit(visitor));
        }
    }

    private void visit(int visitor) {
        try {
            while (!gone) {
                apply(visitor, "visitor" + next.incrementAndGet() + "@example.com");
                ask(visitor, false, request("/jobs"));
                ask(visitor, false, request("/owed").header("Cookie", cookie));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unexpected) {
            surprise = unexpected;
        }
    }

    private void apply(int visitor, String email) throws InterruptedException {
        while (true) {
            HttpRequest.Builder request = request(post.path())
                    .header("Content-Type", "application/json")
                    .header(KEY, "key of " + email)
                    .POST(HttpRequest.BodyPublishers.ofString(post.application(email)));
            int status = ask(visitor, true, request);
            if (status == 201) {
                acknowledged.add(email);
                return;
            }
            if (status != 0 && status < 500 && status != 429) {
                throw new IllegalStateException("An application was answered with " + status);
            }
            if (gone) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private int ask(int visitor, boolean application, HttpRequest.Builder request) throws InterruptedException {
        long start = System.nanoTime();
        int status;
        try {
            request.header("X-Visitor", "10.0.%d.%d".formatted(visitor, next.get() % 250));
            status = browser.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException noAnswer) {
            status = 0;
        }
        answers.add(new Answer(application, millis(start - began), millis(System.nanoTime() - start), status));
        return status;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** Milliseconds since they came. */
    long now() {
        return millis(System.nanoTime() - began);
    }

    /** Waits until so many more applications have been acknowledged. */
    void awaitAcknowledged(int more) throws InterruptedException {
        int goal = acknowledged.size() + more;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (acknowledged.size() < goal) {
            if (surprise != null || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "No application was acknowledged for minutes: " + byStatus(a -> true), surprise);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** The addresses of those whose application was acknowledged. */
    List<String> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    /** How many were answered how; 0 is no answer. */
    Map<Integer, Long> byStatus(Predicate<Answer> which) {
        return answers.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    }

    List<Answer> answers(Predicate<Answer> which) {
        return answers.stream().filter(which).toList();
    }

    /** The longest time between two applications that were acknowledged, milliseconds. */
    long longestPause() {
        long[] times = answers.stream()
                .filter(answer -> answer.application() && answer.status() == 201)
                .mapToLong(answer -> answer.at() + answer.millis())
                .sorted()
                .toArray();
        long longest = 0;
        for (int i = 1; i < times.length; i++) {
            longest = Math.max(longest, times[i] - times[i - 1]);
        }
        return longest;
    }

    /** How long the slowest of a hundred waited, milliseconds. */
    long p99(Predicate<Answer> which) {
        long[] times = answers.stream()
                .filter(which)
                .mapToLong(Answer::millis)
                .sorted()
                .toArray();
        return times.length == 0 ? 0 : times[Math.max(0, (int) Math.ceil(times.length * 0.99) - 1)];
    }

    /** They end what they are at and go. */
    @Override
    public void close() {
        gone = true;
        people.shutdown();
        try {
            if (!people.awaitTermination(2, TimeUnit.MINUTES) || surprise != null) {
                throw new IllegalStateException("Visitors still wait, or were answered strangely", surprise);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
