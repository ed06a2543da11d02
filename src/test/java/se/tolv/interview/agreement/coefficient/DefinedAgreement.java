package se.tolv.interview.agreement.coefficient;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures straight from their definitions, as nobody would compute them: deviations from means in 34 digits, and for
 * alpha every pair of ratings by itself.
 */
final class DefinedAgreement {

    private record Pair(BigDecimal one, BigDecimal other, BigDecimal weight) {}

    private final RatingMatrix ratings;

    DefinedAgreement(RatingMatrix ratings) {
        this.ratings = ratings;
    }

    double icc(IccForm form) {
        int n = ratings.candidates();
        int k = ratings.assessors();
        BigDecimal between = BigDecimal.ZERO;
        BigDecimal within = BigDecimal.ZERO;
        BigDecimal judges = BigDecimal.ZERO;
        BigDecimal residual = BigDecimal.ZERO;
        BigDecimal grand = mean(ratings.rows().stream().flatMap(List::stream).toList());
        for (int i = 0; i < n; i++) {
            BigDecimal rowMean = mean(ratings.rows().get(i));
            for (int j = 0; j < k; j++) {
                BigDecimal x = ratings.rows().get(i).get(j);
                BigDecimal columnMean = mean(column(j));
                between = between.add(square(rowMean.subtract(grand)));
                within = within.add(square(x.subtract(rowMean)));
                judges = judges.add(square(columnMean.subtract(grand)));
                residual = residual.add(
                        square(x.subtract(rowMean).subtract(columnMean).add(grand)));
            }
        }
        double bms = between.doubleValue() / (n - 1);
        double wms = within.doubleValue() / (n * (k - 1));
        double jms = judges.doubleValue() / (k - 1);
        double ems = residual.doubleValue() / ((n - 1) * (k - 1));
        return switch (form) {
            case ONE_ONE -> (bms - wms) / (bms + (k - 1) * wms);
            case TWO_ONE -> (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n);
            case THREE_ONE -> (bms - ems) / (bms + (k - 1) * ems);
            case ONE_K -> (bms - wms) / bms;
            case TWO_K -> (bms - ems) / (bms + (jms - ems) / n);
            case THREE_K -> (bms - ems) / bms;
        };
    }

    double alpha(MeasurementLevel level) {
        List<Pair> observed = new ArrayList<>();
        List<BigDecimal> all = new ArrayList<>();
        for (List<BigDecimal> row : ratings.rows()) {
            List<BigDecimal> unit = row.stream().filter(x -> x != null).toList();
            if (unit.size() > 1) {
                all.addAll(unit);
                addPairs(unit, BigDecimal.ONE.divide(BigDecimal.valueOf(unit.size() - 1L), DECIMAL128), observed);
            }
        }
        List<Pair> expected = new ArrayList<>();
        addPairs(all, BigDecimal.ONE.divide(BigDecimal.valueOf(all.size() - 1L), DECIMAL128), expected);
        return BigDecimal.ONE
                .subtract(disagreement(level, observed, all).divide(disagreement(level, expected, all), DECIMAL128))
                .doubleValue();
    }

    private static void addPairs(List<BigDecimal> ratings, BigDecimal weight, List<Pair> pairs) {
        for (int i = 0; i < ratings.size(); i++) {
            for (int j = 0; j < ratings.size(); j++) {
                if (i != j) {
                    pairs.add(new Pair(ratings.get(i), ratings.get(j), weight));
                }
            }
        }
    }

    private static BigDecimal disagreement(MeasurementLevel level, List<Pair> pairs, List<BigDecimal> all) {
        return pairs.stream()
                .map(pair -> square(difference(level, pair, all)).multiply(pair.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal difference(MeasurementLevel level, Pair pair, List<BigDecimal> all) {
        BigDecimal low = pair.one().min(pair.other());
        BigDecimal high = pair.one().max(pair.other());
        return switch (level) {
            case NOMINAL -> BigDecimal.valueOf(low.compareTo(high) == 0 ? 0 : 1);
            case INTERVAL -> high.subtract(low);
            case ORDINAL -> {
                // The sum of the counts from one to the other, less half of the counts of the two.
                long between = all.stream()
                        .filter(x -> x.compareTo(low) >= 0 && x.compareTo(high) <= 0)
                        .count();
                long ends = all.stream().filter(x -> x.compareTo(low) == 0).count()
                        + all.stream().filter(x -> x.compareTo(high) == 0).count();
                yield BigDecimal.valueOf(between)
                        .subtract(BigDecimal.valueOf(ends).divide(BigDecimal.valueOf(2)));
            }
        };
    }

    private List<BigDecimal> column(int j) {
        return ratings.rows().stream().map(row -> row.get(j)).toList();
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), DECIMAL128);
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number);
    }
}
