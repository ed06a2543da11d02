package se.tolv.interview.agreement.coefficient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import se.tolv.interview.agreement.coefficient.Refusal.Kind;
import se.tolv.interview.agreement.coefficient.Refusal.Reason;

/** How high and how widely each assessor rates, beside the others who rated the same candidates. */
final class AssessorSeverity {

    private AssessorSeverity() {}

    static void add(RatingMatrix ratings, List<Agreement.Severity> found, List<Refusal> refused) {
        for (int assessor = 0; assessor < ratings.assessors(); assessor++) {
            int column = assessor;
            double[] differences = ratings.rows().stream()
                    .filter(row -> row.get(column) != null
                            && row.stream().filter(Objects::nonNull).count() > 1)
                    .mapToDouble(row -> differenceToOthers(row, column))
                    .toArray();
            if (ratings.assessors() < 2) {
                refused.add(new Refusal(Kind.SEVERITY, "1", Reason.ONE_ASSESSOR, 1));
            } else if (differences.length < Agreement.FEWEST) {
                refused.add(new Refusal(
                        Kind.SEVERITY, String.valueOf(column + 1), Reason.TOO_FEW_COMPARED, differences.length));
            } else {
                double[] own = ratings.rows().stream()
                        .map(row -> row.get(column))
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
                found.add(new Agreement.Severity(
                        column + 1, differences.length, mean(own), mean(differences), standardDeviation(own)));
            }
        }
    }

    private static double differenceToOthers(List<BigDecimal> row, int column) {
        double sum = row.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        long others = row.stream().filter(Objects::nonNull).count() - 1;
        double own = row.get(column).doubleValue();
        return own - (sum - own) / others;
    }

    private static double mean(double[] numbers) {
        return DoubleStream.of(numbers).average().orElseThrow();
    }

    private static double standardDeviation(double[] numbers) {
        double mean = mean(numbers);
        double squares = DoubleStream.of(numbers)
                .map(number -> (number - mean) * (number - mean))
                .sum();
        return Math.sqrt(squares / (numbers.length - 1));
    }
}
