package se.tolv.competency.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems.Place;

/**
 * The CFRubrics of a CASE file: for each item the levels of the criteria that point at it. Criteria that point at no
 * item assess something else than a competency, and are left out.
 */
final class CaseRubrics {

    private final Map<String, List<Level>> levelsByItem = new HashMap<>();

    /**
     * A level of a criterion.
     *
     * @param number on our scale
     * @param own what we wrote beside it; a missing node in a foreign file
     */
    record Level(Place place, int number, String text, JsonNode own) {}

    void read(Place place, JsonNode rubric) {
        for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
            String itemId = criterion.path("CFItemURI").path("identifier").asText("");
            if (!itemId.isEmpty()) {
                levelsByItem
                        .computeIfAbsent(itemId, id -> new ArrayList<>())
                        .addAll(levels(place, criterion.path("CFRubricCriterionLevels")));
            }
        }
    }

    List<Level> levels(String itemId) {
        return levelsByItem.getOrDefault(itemId, List.of());
    }

    private static List<Level> levels(Place place, JsonNode list) {
        List<JsonNode> nodes = StreamSupport.stream(list.spliterator(), false).toList();
        List<Integer> numbers = numbers(nodes);
        if (numbers.size() < nodes.size()) {
            place.problem("CFRubricCriterionLevels", Kind.BAD_VALUE, String.valueOf(nodes.size()));
        }
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Level(place, numbers.get(i), text(nodes.get(i)), own(nodes.get(i))))
                .toList();
    }

    /**
     * The levels on our scale, 1 to 5: the scores where they fit it, else the positions, else the order of the scores,
     * else that of the file. Empty when there are more levels than ours.
     */
    private static List<Integer> numbers(List<JsonNode> levels) {
        return Stream.<Function<List<JsonNode>, List<Integer>>>of(
                        all -> onScale(all, "score"), all -> onScale(all, "position"), CaseRubrics::ranks)
                .map(way -> way.apply(levels))
                .filter(numbers -> numbers.size() == levels.size())
                .findFirst()
                .orElse(List.of());
    }

    /** The values of a field, if each is another whole number from 1 to 5; fewer otherwise. */
    private static List<Integer> onScale(List<JsonNode> levels, String field) {
        return levels.stream()
                .map(level -> level.path(field).asDouble(0))
                .filter(number -> number >= CompetencyEntry.LOWEST_LEVEL && number <= CompetencyEntry.HIGHEST_LEVEL)
                .filter(number -> number == Math.rint(number))
                .map(Double::intValue)
                .distinct()
                .toList();
    }

    private static List<Integer> ranks(List<JsonNode> levels) {
        if (levels.size() > CompetencyEntry.HIGHEST_LEVEL) {
            return List.of();
        }
        boolean scored = levels.stream().allMatch(level -> level.path("score").isNumber());
        return IntStream.range(0, levels.size())
                .mapToObj(i -> scored ? rank(levels, i) : i + 1)
                .toList();
    }

    /** Equal scores are told apart by their order in the file. */
    private static int rank(List<JsonNode> levels, int index) {
        double score = levels.get(index).path("score").asDouble();
        return 1
                + (int) IntStream.range(0, levels.size())
                        .filter(i -> {
                            double other = levels.get(i).path("score").asDouble();
                            return other < score || other == score && i < index;
                        })
                        .count();
    }

    /** What the level says of itself: a description, or at least feedback or the name of the quality. */
    private static String text(JsonNode level) {
        return Stream.of("description", "feedback", "quality")
                .map(field -> level.path(field).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static JsonNode own(JsonNode level) {
        return level.path("extensions").path(0).path(CaseWriter.EXTENSION);
    }
}
