package se.tolv.interview.agreement.coefficient;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tolv.interview.agreement.coefficient.Refusal.Kind;
import se.tolv.interview.agreement.coefficient.Refusal.Reason;

/**
 * Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"), for names, orders and intervals. It
 * takes every rating that can be compared with another of the same candidate, and so bears missing ones.
 *
 * <p>The ordinal difference of two ratings is that of their mid-ranks among all ratings: the same number as Krippendorff's
 * sum over the ratings between them. So ordinal alpha is interval alpha of the ranks, and neither needs a sum over pairs.
 */
final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    static void add(RatingMatrix ratings, List<Agreement.Alpha> found, List<Refusal> refused) {
        List<List<BigDecimal>> units = ratings.compared();
        Map<BigDecimal, Integer> counts = counts(units);
        for (MeasurementLevel level : MeasurementLevel.values()) {
            if (ratings.assessors() < 2) {
                refused.add(new Refusal(Kind.ALPHA, level.code(), Reason.ONE_ASSESSOR, 1));
            } else if (units.size() < Agreement.FEWEST) {
                refused.add(new Refusal(Kind.ALPHA, level.code(), Reason.TOO_FEW_COMPARED, units.size()));
            } else if (counts.size() < 2) {
                refused.add(new Refusal(Kind.ALPHA, level.code(), Reason.ALL_THE_SAME, units.size()));
            } else {
                int n = units.stream().mapToInt(List::size).sum();
                found.add(new Agreement.Alpha(level, alpha(level, units, counts, n), n, units.size()));
            }
        }
    }

    private static double alpha(
            MeasurementLevel level, List<List<BigDecimal>> units, Map<BigDecimal, Integer> counts, int n) {
        if (level == MeasurementLevel.NOMINAL) {
            double observed = units.stream()
                    .mapToDouble(unit -> differing(counts(List.of(unit)), unit.size()) / (unit.size() - 1))
                    .sum();
            return 1 - (n - 1) * observed / differing(counts, n);
        }
        Map<BigDecimal, BigDecimal> scores = level == MeasurementLevel.ORDINAL ? midRanks(counts) : Map.of();
        List<List<BigDecimal>> scored = units.stream()
                .map(unit -> unit.stream()
                        .map(rating -> scores.getOrDefault(normal(rating), rating))
                        .toList())
                .toList();
        double observed = scored.stream()
                .mapToDouble(unit -> squaredDifferences(unit) / (unit.size() - 1))
                .sum();
        return 1
                - (n - 1)
                        * observed
                        / squaredDifferences(
                                scored.stream().flatMap(List::stream).toList());
    }

    /** How many ordered pairs differ. */
    private static double differing(Map<BigDecimal, Integer> counts, int n) {
        return (double) n * n
                - counts.values().stream()
                        .mapToDouble(count -> (double) count * count)
                        .sum();
    }

    /** The squared differences of all ordered pairs together. */
    private static double squaredDifferences(List<BigDecimal> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal score : scores) {
            sum = sum.add(score);
            squares = squares.add(score.multiply(score));
        }
        BigDecimal differences =
                squares.multiply(BigDecimal.valueOf(scores.size())).subtract(sum.multiply(sum));
        return 2 * differences.doubleValue();
    }

    private static Map<BigDecimal, BigDecimal> midRanks(Map<BigDecimal, Integer> counts) {
        Map<BigDecimal, BigDecimal> ranks = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, Integer> entry : counts.entrySet()) {
            BigDecimal count = BigDecimal.valueOf(entry.getValue());
            ranks.put(entry.getKey(), before.add(count.multiply(new BigDecimal("0.5"))));
            before = before.add(count);
        }
        return ranks;
    }

    /** In order; 3 and 3.0 are one. */
    private static Map<BigDecimal, Integer> counts(List<List<BigDecimal>> units) {
        Map<BigDecimal, Integer> counts = new TreeMap<>();
        units.forEach(unit -> unit.forEach(rating -> counts.merge(normal(rating), 1, Integer::sum)));
        return counts;
    }

    private static BigDecimal normal(BigDecimal rating) {
        return rating.stripTrailingZeros();
    }
}
