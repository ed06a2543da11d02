package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.installation.DatabaseServer;
import se.tolv.installation.Node;

/** The disk of the database is full for a while. Needs root, for a small disk of its own in memory. */
@Tag("faults")
class DiskFull {

    private static final Path DISK = Path.of("/tmp/tolv-disk-full");
    private static final int FULL_SECONDS = 15;

    @BeforeEach
    void mount() throws Exception {
        Files.createDirectories(DISK);
        run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", DISK.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", DISK.toString());
    }

    @Test
    void full_isAnsweredWith503_andGoesOnWhenThereIsRoomAgain() throws Exception {
        try (Installation installation = new Installation(
                Installation.folder("disk-full"),
                Files.createDirectory(DISK.resolve("database")),
                Map.of("max_wal_size", "64MB", "min_wal_size", "32MB", "checkpoint_timeout", "30s"))) {
            DatabaseServer database = installation.database();
            Node node = installation.node();
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(200);
            long from = visitors.now();
            Path ballast = DISK.resolve("ballast");
            // Ends with an error when there is no room left.
            new ProcessBuilder("dd", "if=/dev/zero", "of=" + ballast, "bs=1M")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            TimeUnit.SECONDS.sleep(FULL_SECONDS);
            long until = visitors.now();
            Files.delete(ballast);
            boolean down = !database.isRunning();
            if (down) {
                database.kill();
                database.start();
            }
            visitors.awaitAcknowledged(1);
            long recovered = visitors.now() - until;
            visitors.awaitAcknowledged(200);
            visitors.close();

            Figures.say(
                    "disk full",
                    "applications of those who came meanwhile %s, pages %s; PostgreSQL %s; %d ms from room to the next application",
                    visitors.byStatus(answer -> answer.application() && answer.at() > from && answer.at() < until),
                    visitors.byStatus(answer -> !answer.application() && answer.at() > from && answer.at() < until),
                    down ? "had to be started again" : "went on by itself",
                    recovered);
            assertThat(visitors.byStatus(Visitors.Answer::failed).keySet()).containsOnly(503);
            Installation.assertNothingLost(database, visitors);
            assertThat(installation.lettersThatArrivedTwice(database)).isLessThanOrEqualTo(Installation.TALKS);
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }
}
