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

/** The clock of one of two nodes jumps two days ahead, and back. Needs Debian's {@code faketime}. */
@Tag("faults")
class ClockJumps {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    @Test
    void jump_losesNothing_andSendsNothingTwice() throws Exception {
        try (Installation installation = new Installation("clock-jumps", Map.of())) {
            DatabaseServer database = installation.database();
            Path clock = installation.folder().resolve("clock");
            Files.writeString(clock, "+0");
            Node wrong = installation.node(Map.of(
                    "LD_PRELOAD",
                    LIBRARY.toString(),
                    "FAKETIME_TIMESTAMP_FILE",
                    clock.toString(),
                    "FAKETIME_NO_CACHE",
                    "1",
                    "FAKETIME_DONT_FAKE_MONOTONIC",
                    "1"));
            Balancer balancer = installation.balancer(List.of(wrong, installation.node()));
            String cookie = wrong.signIn("chef@demo.example", DemoEmployer.PASSWORD);
            Visitors visitors = installation.visitors(wrong, balancer.base(), 8);
            visitors.awaitAcknowledged(100);
            long steps = database.number("select count(*) from obligation_step");

            Files.writeString(clock, "+2d");
            visitors.awaitAcknowledged(200);
            Installation.awaitTrue(
                    database, "select exists (select 1 from application where received_at > now() + interval '1 day')");
            int ahead = wrong.get("/owed", cookie).statusCode();
            long early = database.number("select count(*) from obligation_step") - steps;
            Files.writeString(clock, "+0");
            visitors.awaitAcknowledged(200);
            visitors.close();

            Figures.say(
                    "clock jumps",
                    "answers %s; a session of 12 hours was answered with %d two days ahead and %d afterwards; %d steps were taken"
                            + " two days early; %d applications bear the wrong day",
                    visitors.byStatus(answer -> true),
                    ahead,
                    wrong.get("/owed", cookie).statusCode(),
                    early,
                    database.number("select count(*) from application where received_at > now() + interval '1 day'"));
            assertThat(visitors.byStatus(Visitors.Answer::failed)).isEmpty();
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isZero();
        }
    }
}
