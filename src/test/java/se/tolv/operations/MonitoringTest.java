package se.tolv.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.feedback.check.DailyCheck;
import se.tolv.feedback.sweep.Sweep;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.OutboxMetrics;
import se.tolv.platform.mail.OutgoingMail;

/** What is watched is there to be watched. */
@TolvTest
class MonitoringTest {

    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @Inject
    EmployerWork work;

    @Inject
    OtherEmployer others;

    @Inject
    OutboxMetrics outboxMetrics;

    @Inject
    Outbox outbox;

    @Inject
    Sweep sweep;

    @Inject
    DailyCheck check;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @Test
    void everyMetricThatIsWatched_isOneThatTolvGives() throws IOException {
        others.named("watched");
        work.forEach("sweep", sweep::run);
        work.forEach("metrics", outboxMetrics::measure);
        work.forEach("check", check::run);
        As.nobody().get("/sign-in").then().statusCode(200);

        Set<String> watched = Watched.metrics();
        watched.removeAll(OF_PROMETHEUS);
        assertThat(watched).hasSizeGreaterThan(20);
        assertThat(given()).containsAll(watched);
    }

    @Test
    void expression_isTakenApartIntoTheMetricsInIt() {
        assertThat(Watched.metricsOf(
                        "max by (job) (a_total{b=\"c\", d=~\"5..\"}[5m] offset 1h) > 26 * 3600 unless on() count(e)"))
                .containsExactly("a_total", "e");
    }

    @Test
    void everyAlert_isExplained() throws IOException {
        String explained = Files.readString(Path.of("docs/operations/monitor.md"));
        List<String> alerts = Manifests.in(Watched.ALERTS).get(0).findValuesAsText("alert");
        assertThat(alerts)
                .hasSizeGreaterThan(10)
                .allSatisfy(alert -> assertThat(explained).contains("| `" + alert + "` |"));
    }

    @Test
    void probes_answer() {
        for (String path : probes()) {
            As.nobody().get(path).then().statusCode(200);
        }
    }

    @Test
    void outbox_tellsWhatWaits_forHowLong_andWhatNeverArrived() {
        Employer employer = others.named("mails");
        work.in(employer, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                put(OutgoingMail.Status.WAITING, Duration.ofMinutes(20));
                put(OutgoingMail.Status.WAITING, Duration.ofMinutes(3));
                put(OutgoingMail.Status.SENT, Duration.ofMinutes(40));
                put(OutgoingMail.Status.BOUNCED, Duration.ofMinutes(50));
                put(OutgoingMail.Status.DEAD, Duration.ofDays(6));
            });
            outboxMetrics.measure();
            return null;
        });
        assertThat(figure("tolv.outbox.waiting", employer)).isEqualTo(2);
        assertThat(figure("tolv.outbox.oldest", employer)).isBetween(20.0 * 60, 21.0 * 60);
        assertThat(figure("tolv.outbox.undelivered", employer)).isEqualTo(2);
    }

    @Test
    void emptyOutbox_hasNothingThatWaits() {
        Employer employer = others.named("nomails");
        work.in(employer, () -> {
            outboxMetrics.measure();
            return null;
        });
        assertThat(figure("tolv.outbox.waiting", employer)).isZero();
        assertThat(figure("tolv.outbox.oldest", employer)).isZero();
    }

    @Test
    void job_thatFails_isCounted_andTheNextEmployersIsDone() {
        others.named("mails");
        double before = metrics.counter("tolv.job.failures", "name", "test").count();
        Set<String> done = new TreeSet<>();
        work.forEach("test", () -> {
            if (done.isEmpty()) {
                done.add("failed");
                throw new IllegalStateException("The first one fails");
            }
            done.add("done");
        });
        assertThat(metrics.counter("tolv.job.failures", "name", "test").count()).isEqualTo(before + 1);
        assertThat(done).contains("done");
        assertThat(metrics.timer("tolv.job", "name", "test").count()).isGreaterThanOrEqualTo(2);
    }

    private void put(OutgoingMail.Status status, Duration ago) {
        OutgoingMail mail = OutgoingMail.findById(
                outbox.put(new Letter("a@example.org", "Hej", "Text", null, null, "test", Keys.next())));
        mail.status = status;
        mail.createdAt = clock.instant().minus(ago);
    }

    private double figure(String name, Employer employer) {
        return metrics.get(name).tag("employer", employer.key()).gauge().value();
    }

    private static List<String> probes() {
        return Manifests.in(Path.of("deploy/kubernetes/tolv.yaml")).stream()
                .flatMap(manifest -> manifest.findValues("httpGet").stream())
                .map(probe -> probe.path("path").asText())
                .toList();
    }

    private static Set<String> given() {
        return As.nobody()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
    }
}
