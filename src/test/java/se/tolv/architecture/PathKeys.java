package se.tolv.architecture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the place of an endpoint's parameters: keys of rows that there are, found by the end of the path up to the
 * parameter. {@code applications/{}} is known for every path that goes on so, as a page and in the API.
 */
final class PathKeys {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private final Map<String, LinkedList<String>> keys = new HashMap<>();

    PathKeys() {}

    private PathKeys(PathKeys other) {
        other.keys.forEach((ending, values) -> keys.put(ending, new LinkedList<>(values)));
    }

    /** The same, to be changed on its own. */
    PathKeys copy() {
        return new PathKeys(this);
    }

    /**
     * @param values what may stand there; the first is taken until it is used up
     */
    void put(String ending, Object... values) {
        put(ending, Arrays.asList(values));
    }

    void put(String ending, List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalStateException("There is nothing for " + ending);
        }
        keys.put(ending, new LinkedList<>(values.stream().map(Object::toString).toList()));
    }

    /** The path with {@code {}} for each parameter, the same for a page and for the API. */
    static String shape(Endpoint endpoint) {
        return PARAMETER.matcher(endpoint.path()).replaceAll("{}").replaceFirst("^/api/v1", "");
    }

    /** Empty where nothing is known to stand in the place of one of its parameters. */
    Optional<String> in(Endpoint endpoint) {
        Matcher parameter = PARAMETER.matcher(endpoint.path());
        StringBuilder path = new StringBuilder();
        int read = 0;
        while (parameter.find()) {
            String before = endpoint.path().substring(0, parameter.end());
            Optional<String> ending = ending(PARAMETER.matcher(before).replaceAll("{}"));
            if (ending.isEmpty()) {
                return Optional.empty();
            }
            path.append(endpoint.path(), read, parameter.start())
                    .append(keys.get(ending.get()).getFirst());
            read = parameter.end();
        }
        return Optional.of(path.append(endpoint.path().substring(read)).toString());
    }

    private Optional<String> ending(String shape) {
        return keys.keySet().stream()
                .filter(ending -> shape.endsWith("/" + ending))
                .max(Comparator.comparing(String::length));
    }

    /** What the endpoint is about is no more; the next one takes its place. The last one stays. */
    void usedUp(Endpoint endpoint) {
        String shape = PARAMETER.matcher(endpoint.path()).replaceAll("{}");
        int end = shape.lastIndexOf("{}");
        if (end >= 0) {
            LinkedList<String> values =
                    keys.get(ending(shape.substring(0, end + 2)).orElseThrow());
            if (values.size() > 1) {
                values.removeFirst();
            }
        }
    }
}
