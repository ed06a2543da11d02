package se.tolv.interview.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.Combination.Rating;
import se.tolv.interview.rating.Combination.Weighted;

/**
 * How much the order of candidates hangs on one assessor or one competency: each is left out in turn and the overall figures
 * computed anew. Candidates who then have no overall figure are compared in neither order.
 */
final class Sensitivity {

    private final List<Weighted> competencies;
    private final Map<UUID, List<Rating>> ratings;
    private final Map<UUID, Double> overall;

    /** @param ratings by candidate */
    Sensitivity(List<Weighted> competencies, Map<UUID, List<Rating>> ratings) {
        this.competencies = competencies;
        this.ratings = ratings;
        this.overall = overall(competencies, rating -> true);
    }

    /**
     * What is different.
     *
     * @param moves those whose place is another
     * @param shared those who share a place and did not before, by place
     * @param missing those who have no overall figure then
     */
    record Change(List<Move> moves, List<Set<UUID>> shared, List<UUID> missing) {

        boolean isNone() {
            return moves.isEmpty() && shared.isEmpty() && missing.isEmpty();
        }

        /** Whether it is two who change places, and nothing else. */
        boolean isSwap() {
            return moves.size() == 2
                    && shared.isEmpty()
                    && moves.get(0).from == moves.get(1).to
                    && moves.get(0).to == moves.get(1).from;
        }
    }

    record Move(UUID candidate, int from, int to) {}

    /** Whether there is an order to change. */
    boolean hasOrder() {
        return overall.size() > 1;
    }

    Change withoutAssessor(UUID assessor) {
        return change(overall(competencies, rating -> !rating.assessorId().equals(assessor)));
    }

    Change withoutCompetency(String code) {
        return change(overall(
                competencies.stream()
                        .filter(competency -> !competency.competencyCode().equals(code))
                        .toList(),
                rating -> true));
    }

    private Map<UUID, Double> overall(List<Weighted> counted, Predicate<Rating> kept) {
        Map<UUID, Double> figures = new HashMap<>();
        ratings.forEach((candidate, all) -> {
            Double figure =
                    Combination.of(counted, all.stream().filter(kept).toList()).overall();
            if (figure != null) {
                figures.put(candidate, figure);
            }
        });
        return figures;
    }

    private Change change(Map<UUID, Double> then) {
        Map<UUID, Integer> before = Ranking.among(overall, then);
        Map<UUID, Integer> after = Ranking.among(then, before);
        List<Move> moves = new ArrayList<>();
        before.forEach((candidate, place) -> {
            if (!place.equals(after.get(candidate))) {
                moves.add(new Move(candidate, place, after.get(candidate)));
            }
        });
        List<UUID> missing = Ranking.of(overall).keySet().stream()
                .filter(candidate -> !then.containsKey(candidate))
                .toList();
        return new Change(moves, newlyShared(before, after), missing);
    }

    private static List<Set<UUID>> newlyShared(Map<UUID, Integer> before, Map<UUID, Integer> after) {
        Set<Set<UUID>> earlier = Set.copyOf(together(before));
        return together(after).stream()
                .filter(group -> group.size() > 1 && !earlier.contains(group))
                .toList();
    }

    /** Those who have the same place, place by place. */
    private static List<Set<UUID>> together(Map<UUID, Integer> places) {
        return places.values().stream()
                .distinct()
                .map(place -> {
                    Set<UUID> group = new TreeSet<>();
                    places.forEach((candidate, own) -> {
                        if (own.equals(place)) {
                            group.add(candidate);
                        }
                    });
                    return (Set<UUID>) group;
                })
                .toList();
    }
}
