package se.tolv.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same SQL by pgbench, PostgreSQL's own load generator: what the database alone can do. */
final class PgBench {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    /**
     * @param requests the statements of each request
     * @return requests a second; NaN where pgbench is not installed, or ends none in the time
     */
    static double perSecond(BenchmarkDatabase database, List<List<Statement>> requests, int users, int seconds)
            throws IOException, InterruptedException {
        String program = Programs.pgbench().orElse(null);
        if (program == null) {
            return Double.NaN;
        }
        Path folder = Files.createTempDirectory("pgbench");
        List<String> line =
                new ArrayList<>(List.of(program, "-n", "-M", "prepared", "-h", "localhost", "-U", "postgres"));
        line.addAll(List.of("-p", "" + database.port(), "-c", "" + users, "-j", "1", "-T", "" + seconds));
        for (int i = 0; i < requests.size(); i++) {
            Path file = folder.resolve(i + ".sql");
            StringBuilder script = new StringBuilder();
            requests.get(i)
                    .forEach(statement -> script.append(statement.withValues().replaceAll("\\s+", " "))
                            .append(";\n"));
            Files.writeString(file, script);
            line.addAll(List.of("-f", file.toString()));
        }
        line.add(database.searching());
        Matcher found = PER_SECOND.matcher(Programs.output(line));
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }
}
