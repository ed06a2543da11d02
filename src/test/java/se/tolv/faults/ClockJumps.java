package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.account.DemoEmployer;
import se.tolv.installation.Balancer;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** The clock of one of two nodes jumps two days ahead, and back. Needs a C compiler ({@code cc}). */
@Tag("faults")
class ClockJumps {

    private static final Path SOURCE = Path.of("src/test/resources/faults/clock.c");
    private static final String TWO_DAYS = "172800";
    private static final String RIGHT = "0";

    @Test
    void jump_losesNoApplicationAndNoLetter() throws Exception {
        try (Installation installation = new Installation("clock-jumps", Map.of())) {
            DatabaseServer database = installation.database();
            Path clock = installation.folder().resolve("clock");
            Files.writeString(clock, RIGHT);
            Node wrong = installation.node(
                    Map.of("LD_PRELOAD", library(installation.folder()).toString(), "TOLV_CLOCK", clock.toString()));
            Balancer balancer = installation.balancer(List.of(wrong, installation.node()));
            String cookie = wrong.signIn("chef@demo.example", DemoEmployer.PASSWORD);
            Visitors visitors = installation.visitors(wrong, balancer.base(), 8);
            visitors.awaitAcknowledged(100);
            long steps = database.number("select count(*) from obligation_step");

            Files.writeString(clock, TWO_DAYS);
            visitors.awaitAcknowledged(200);
            Installation.awaitTrue(
                    database, "select exists (select 1 from application where received_at > now() + interval '1 day')");
            int ahead = wrong.get("/owed", cookie).statusCode();
            long early = database.number("select count(*) from obligation_step") - steps;
            Files.writeString(clock, RIGHT);
            visitors.awaitAcknowledged(200);
            visitors.close();

            long waiting =
                    database.number("select count(*) from outgoing_mail where status = 'WAITING' and next_attempt_at >"
                            + " now() + interval '1 day'");
            Figures.say(
                    "clock jumps",
                    "answers %s; a session of 12 hours was answered with %d two days ahead and %d afterwards; %d steps were taken"
                            + " two days early; %d applications bear the wrong day; %d letters would have waited two days",
                    visitors.byStatus(answer -> true),
                    ahead,
                    wrong.get("/owed", cookie).statusCode(),
                    early,
                    database.number("select count(*) from application where received_at > now() + interval '1 day'"),
                    waiting);
            // What docs/operations/recover.md tells the operator to do.
            database.execute(
                    "update outgoing_mail set next_attempt_at = now() where status = 'WAITING' and next_attempt_at >"
                            + " now() + interval '1 day'");
            assertThat(visitors.byStatus(Visitors.Answer::failed)).isEmpty();
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isZero();
        }
    }

    private static Path library(Path folder) throws Exception {
        Path library = folder.resolve("clock.so");
        Process compiler = new ProcessBuilder(
                        "cc", "-shared", "-fPIC", "-o", library.toString(), SOURCE.toString(), "-ldl")
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
        return library;
    }
}
