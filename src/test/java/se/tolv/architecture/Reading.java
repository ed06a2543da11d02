package se.tolv.architecture;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that can be read from the running application: a page, an answer, a file, a feed.
 *
 * @param path with keys in it, and perhaps a query
 */
record Reading(Endpoint endpoint, String path) {

    /** What to say for a parameter of a query whose type does not name its values. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "sort", List.of("NAME", "ARRIVAL"),
            "stage", List.of("RECEIVED", "INTERVIEW"),
            "type", List.of("scorecard", "application"),
            "state", List.of("OPEN", "KEPT"));

    /**
     * Everything that there is, in each order and form that it comes in.
     *
     * @param keys for every parameter of a path
     */
    static List<Reading> all(PathKeys keys) {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .flatMap(endpoint -> {
                    String path = keys.in(endpoint)
                            .orElseThrow(() -> new IllegalStateException("There is no key for " + endpoint.path()));
                    return Stream.concat(Stream.of(path), queries(endpoint).map(query -> path + "?" + query))
                            .map(found -> new Reading(endpoint, found));
                })
                .toList();
    }

    /** One parameter at a time, each of its values. */
    private static Stream<String> queries(Endpoint endpoint) {
        List<String> queries = new ArrayList<>();
        parametersOf(endpoint).forEach((name, type) -> {
            List<String> values = type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList()
                    : WORDS.getOrDefault(name, List.of());
            values.forEach(value -> queries.add(name + "=" + value));
        });
        return queries.stream();
    }

    /** Whether it can be searched by words, with the parameter {@code q}. */
    boolean isSearched() {
        return parametersOf(endpoint).containsKey("q");
    }

    private static Map<String, Class<?>> parametersOf(Endpoint endpoint) {
        Map<String, Class<?>> parameters = new HashMap<>();
        for (Parameter parameter : endpoint.handler().getParameters()) {
            add(parameter, parameter.getType(), parameters);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
                    Arrays.stream(type.getDeclaredFields()).forEach(field -> add(field, field.getType(), parameters));
                }
            }
        }
        return parameters;
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Class<?>> parameters) {
        QueryParam named = element.getAnnotation(QueryParam.class);
        if (named != null) {
            parameters.put(named.value(), type);
        }
    }
}
