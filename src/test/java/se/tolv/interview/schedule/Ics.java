package se.tolv.interview.schedule;

import java.util.ArrayList;
import java.util.List;

/** Reads an iCalendar object by hand, as RFC 5545 3.1 writes it: unfolds lines and splits name, parameters and value. */
final class Ics {

    private final List<String> lines = new ArrayList<>();

    Ics(String content) {
        for (String line : content.split("\r\n", -1)) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
    }

    /** The value of the one property of this name; null where there is none. */
    String value(String name) {
        List<String> found = values(name);
        if (found.size() > 1) {
            throw new AssertionError(name + " stands " + found.size() + " times");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    List<String> values(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .map(Ics::valueOf)
                .toList();
    }

    /** After the first colon that stands outside of quotes. */
    private static String valueOf(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return unescaped(line.substring(i + 1));
            }
        }
        throw new AssertionError("No value: " + line);
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }

    List<String> lines() {
        return lines;
    }
}
