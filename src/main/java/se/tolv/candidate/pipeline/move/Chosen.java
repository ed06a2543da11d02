package se.tolv.candidate.pipeline.move;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/**
 * Applications that a person has chosen, with the version that they read of each.
 *
 * @param versions by the application's key
 */
record Chosen(Map<UUID, Integer> versions) {

    /**
     * @param values each the key and the version with a colon between; several of them in one, with spaces between, as one
     *     hidden field carries them from step to step
     * @throws Problem 400 where a value is not of this form
     */
    static Chosen of(List<String> values) {
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        values.stream()
                .filter(Objects::nonNull)
                .flatMap(value -> Arrays.stream(value.strip().split("\\s+")))
                .filter(value -> !value.isEmpty())
                .forEach(value -> add(value, versions));
        return new Chosen(versions);
    }

    private static void add(String value, Map<UUID, Integer> versions) {
        String[] parts = value.split(":", 2);
        try {
            versions.put(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
