package se.tolv.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor time that a program has taken, as Linux counts it. Unlike the time that passes it hardly tells what else the
 * machine was doing.
 */
public final class Cpu {

    private static final int PARENT = 1;
    private static final int FIRST = 11;
    private static final double TICKS_A_SECOND = 100;

    private Cpu() {}

    /** Milliseconds of a process itself. */
    public static double ofProcess(long pid) {
        return millis(pid, 2);
    }

    /** Milliseconds of a process and of those it has started, also those that have ended. */
    public static double ofFamily(long pid) throws IOException {
        double millis = millis(pid, 4);
        for (long child : children(pid)) {
            millis += millis(child, 4);
        }
        return millis;
    }

    /** Its own time stands in two fields, that of ended children in the next two. */
    private static double millis(long pid, int count) {
        List<String> fields = fields(pid);
        double ticks = 0;
        for (int i = FIRST; i < FIRST + count && i < fields.size(); i++) {
            ticks += Double.parseDouble(fields.get(i));
        }
        return ticks / TICKS_A_SECOND * 1000;
    }

    private static List<Long> children(long pid) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(child -> isChild(child, pid))
                    .toList();
        }
    }

    private static boolean isChild(long child, long pid) {
        List<String> fields = fields(child);
        return !fields.isEmpty() && fields.get(PARENT).equals(Long.toString(pid));
    }

    /** What /proc/pid/stat says after the name, which may have blanks; nothing of a process that has ended. */
    private static List<String> fields(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            return List.of();
        }
    }
}
