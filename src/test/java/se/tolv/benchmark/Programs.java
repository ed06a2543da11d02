package se.tolv.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other programs that the benchmark runs. */
final class Programs {

    private Programs() {}

    /**
     * @throws IllegalStateException with what it said, where it fails
     */
    static String output(List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(line.get(0) + " failed:\n" + output);
        }
        return output;
    }

    /** Where pgbench is, which Debian keeps outside of the path; empty where it is not installed. */
    static Optional<String> pgbench() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .sorted()
                    .reduce((first, last) -> last);
        }
    }
}
