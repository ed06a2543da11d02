package se.tolv.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.benchmark.data.DataSet;
import se.tolv.installation.Cpu;
import se.tolv.installation.Node;

/**
 * How fast the packaged application is on ten years of a large municipality, and how that compares with the least that could
 * answer: prints, asserts nothing. See docs/benchmark.md for how to run it.
 */
@Tag("benchmark")
class Benchmark {

    /** Those of the last one read for a second what they got, as people do; the others ask again at once. */
    private static final List<Crowd> CROWDS =
            List.of(new Crowd(1, 0), new Crowd(8, 0), new Crowd(32, 0), new Crowd(32, 1_000));

    private static final int SCALE = Integer.getInteger("benchmark.scale", 1);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 3);

    /** Of each target, before anything is measured: the virtual machine translates for as long as that. */
    private static final int WARM_UP_SECONDS = Integer.getInteger("benchmark.warm", 15);

    /** How often a request is tried until it sends the same twice in a row. */
    private static final int TRIES = 10;

    private static final String ONLY = System.getProperty("benchmark.only", "");
    private static final List<String> OPTIONS =
            System.getProperty("benchmark.options", "").isBlank()
                    ? List.of()
                    : List.of(System.getProperty("benchmark.options").split(" "));

    /** Whether it is started as in the container, with a cache of its classes. */
    private static final boolean TRAINED = Boolean.getBoolean("benchmark.trained");

    private static final Path JAVA = Path.of(System.getProperty("benchmark.java", System.getProperty("java.home")));
    private static final Path FOLDER = Path.of("target/benchmark");
    private static final Path PACKAGE = Path.of("target/quarkus-app");
    private static final Path LOG = FOLDER.resolve("application.log");

    @Test
    void everything() throws Exception {
        Files.createDirectories(FOLDER);
        if (TRAINED) {
            train();
        }
        try (BenchmarkDatabase database = new BenchmarkDatabase(FOLDER.resolve("scale-" + SCALE))) {
            fill(database);
            System.out.printf(
                    "%nscale %d, %s%s, %d s each, load %s%n",
                    SCALE,
                    javaVersion(),
                    TRAINED ? " with a cache of classes" : "",
                    SECONDS,
                    Files.readString(Path.of("/proc/loadavg")).strip());
            for (int start = 0; start < 2; start++) {
                long begin = System.nanoTime();
                try (Node tolv = node(database).start()) {
                    System.out.printf("ready after %.2f s, %d MiB resident%n", secondsSince(begin), tolv.residentMiB());
                }
            }
            try (Node tolv = node(database).start();
                    BareServer bare = new BareServer(database)) {
                measure(tolv, bare, database);
                System.out.printf("%d MiB resident after the benchmark%n", tolv.residentMiB());
            }
        }
    }

    private static Node node(BenchmarkDatabase database) throws IOException {
        return new Node(
                JAVA,
                OPTIONS,
                TRAINED ? List.of("@" + PACKAGE.resolve("tolv.args")) : Node.PACKAGE,
                database.settings(),
                LOG);
    }

    private static void train() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                "bash", Path.of("deploy/train.sh").toAbsolutePath().toString());
        command.directory(PACKAGE.toFile());
        command.environment().merge("PATH", JAVA.resolve("bin") + ":", (path, java) -> java + path);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        if (command.start().waitFor() != 0) {
            throw new IllegalStateException("No cache was made: see " + LOG);
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static String javaVersion() throws Exception {
        return Programs.output(List.of(JAVA.resolve("bin/java").toString(), "-version"))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** The product makes the demo employer, with its guides and rules; the data set goes on top. */
    private static void fill(BenchmarkDatabase database) throws Exception {
        if (database.isFilled()) {
            return;
        }
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("TOLV_DEMO", "true");
        new Node(JAVA, List.of(), Node.PACKAGE, settings, LOG).start().close();
        long start = System.nanoTime();
        DataSet.ofTenYears(12, SCALE, LocalDate.now(ZoneId.of("Europe/Stockholm")))
                .write(database.url(), BenchmarkDatabase.SCHEMA);
        System.out.printf("data set of scale %d written in %.1f s%n", SCALE, secondsSince(start));
        database.markFilled();
    }

    private static void measure(Node tolv, BareServer bare, BenchmarkDatabase database) throws Exception {
        List<Target> targets = Targets.all(tolv, database).stream()
                .filter(target -> Arrays.stream(ONLY.split(",")).anyMatch(target.name()::startsWith))
                .toList();
        for (Target target : targets) {
            load(tolv, target, new Crowd(8, 0), WARM_UP_SECONDS);
        }
        System.out.println(
                "Processor time in ms a request: of the application, of its database, and of the bare endpoint"
                        + " with its database");
        System.out.printf(
                "%-26s %5s %7s %5s | %8s %7s %7s %7s | %6s %6s %6s | %8s %5s | %8s %5s%n",
                "",
                "users",
                "queries",
                "kB",
                "a second",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "app",
                "data",
                "bare",
                "bare",
                "ratio",
                "pgbench",
                "ratio");
        for (Target target : targets) {
            measure(target, tolv, bare, database);
        }
    }

    private static Load.Figures load(Node tolv, Target target, Crowd crowd, int seconds) throws Exception {
        return Load.run(tolv.base(), target.cookie(), target.requests(), crowd, seconds);
    }

    private static void measure(Target target, Node tolv, BareServer bare, BenchmarkDatabase database)
            throws Exception {
        List<List<Statement>> statements = new ArrayList<>();
        List<String> bareRequests = new ArrayList<>();
        int size = 0;
        for (int i = 0; target.reads() && i < target.requests().size(); i++) {
            String path = target.path(i);
            size = checked(tolv.get(path, target.cookie()), path).body().length();
            List<Statement> sent = sentAgain(database, () -> tolv.get(path, target.cookie()));
            statements.add(sent);
            String barePath = "/" + target.name().replaceAll("[^a-zA-Z]", "") + i;
            bare.serve(barePath, sent);
            bareRequests.add("GET\t" + barePath);
        }
        int queries = statements.stream().mapToInt(List::size).max().orElse(0);
        for (Crowd crowd : CROWDS) {
            double application = tolv.cpuMillis();
            double data = database.cpuMillis();
            Load.Figures product = load(tolv, target, crowd, SECONDS);
            double requests = product.perSecond() * SECONDS;
            application = (tolv.cpuMillis() - application) / requests;
            data = (database.cpuMillis() - data) / requests;
            Limit limit = target.reads() && crowd.pauseMillis() == 0
                    ? limit(bare, database, bareRequests, statements, crowd)
                    : new Limit(Double.NaN, Double.NaN, Double.NaN);
            System.out.printf(
                    "%-26s %5s %7d %5d | %8.0f %7.1f %7.1f %7.1f | %6.2f %6.2f %6.2f | %8.0f %5.2f | %8.0f %5.2f%s%n",
                    target.name(),
                    crowd,
                    queries,
                    size / 1000,
                    product.perSecond(),
                    product.p50(),
                    product.p95(),
                    product.p99(),
                    application,
                    data,
                    limit.millis,
                    limit.perSecond,
                    product.perSecond() / limit.perSecond,
                    limit.ofDatabase,
                    product.perSecond() / limit.ofDatabase,
                    product.errors() > 0 ? " ERRORS " + product.errors() : "");
        }
    }

    /**
     * What the same SQL can do.
     *
     * @param millis of processor time that a bare request takes, with the database's
     * @param perSecond bare requests
     * @param ofDatabase requests by pgbench, a second
     */
    private record Limit(double millis, double perSecond, double ofDatabase) {}

    private static Limit limit(
            BareServer bare,
            BenchmarkDatabase database,
            List<String> requests,
            List<List<Statement>> statements,
            Crowd crowd)
            throws Exception {
        Load.run(bare.base(), null, requests, crowd, 1);
        double before = Cpu.ofProcess(ProcessHandle.current().pid()) + database.cpuMillis();
        Load.Figures least = Load.run(bare.base(), null, requests, crowd, SECONDS);
        if (least.errors() > 0) {
            throw new IllegalStateException("The bare endpoint failed " + least.errors() + " times");
        }
        double taken = Cpu.ofProcess(ProcessHandle.current().pid()) + database.cpuMillis() - before;
        return new Limit(
                taken / (least.perSecond() * SECONDS),
                least.perSecond(),
                PgBench.perSecond(database, statements, crowd.users(), SECONDS));
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer, String path) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** A job of the application may come between: what the request itself sends is what is sent twice in a row. */
    private static List<Statement> sentAgain(BenchmarkDatabase database, BenchmarkDatabase.Action action)
            throws Exception {
        List<Statement> sent = database.sentDuring(action);
        for (int i = 0; i < TRIES; i++) {
            List<Statement> again = database.sentDuring(action);
            if (sql(again).equals(sql(sent))) {
                return again;
            }
            sent = again;
        }
        throw new IllegalStateException("Something else is sent each time: " + sql(sent));
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }
}
