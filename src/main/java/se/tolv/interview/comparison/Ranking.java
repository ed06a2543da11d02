package se.tolv.interview.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The order of some figures, the highest first. Those who have the same figure have the same place, and the next one is left free. */
final class Ranking {

    /** Means of the same ratings can differ in the last digits, by the order in which they were added up. */
    private static final double SAME = 1e9;

    private Ranking() {}

    /** @return by key, in the order of the places and then of the keys: 1, 2, 2, 4 ... */
    static Map<UUID, Integer> of(Map<UUID, Double> figures) {
        Map<UUID, Long> rounded = new TreeMap<>();
        figures.forEach((key, figure) -> rounded.put(key, Math.round(figure * SAME)));
        Map<UUID, Integer> places = new LinkedHashMap<>();
        rounded.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed())
                .forEach(entry -> places.put(
                        entry.getKey(),
                        1
                                + (int) rounded.values().stream()
                                        .filter(other -> other > entry.getValue())
                                        .count()));
        return places;
    }

    /** Whether another one has the same place. */
    static boolean isShared(Map<UUID, Integer> places, UUID key) {
        return places.values().stream().filter(places.get(key)::equals).count() > 1;
    }

    /** The places of some of them among themselves. */
    static Map<UUID, Integer> among(Map<UUID, Double> figures, Map<UUID, ?> some) {
        return of(figures.entrySet().stream()
                .filter(entry -> some.containsKey(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
