package se.tolv.interview.agreement.coefficient;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The two-way analysis of variance without repetition. Its sums are exact, so that what is zero is zero; the mean squares
 * are those of the textbook.
 *
 * @param n candidates
 * @param k assessors
 * @param between mean square between candidates (BMS)
 * @param within mean square within candidates (WMS)
 * @param assessors mean square between assessors (JMS)
 * @param residual what is left (EMS)
 */
record MeanSquares(int n, int k, double between, double within, double assessors, double residual) {

    /**
     * @param rows two or more, of two ratings or more each
     */
    static MeanSquares of(List<List<BigDecimal>> rows) {
        int n = rows.size();
        int k = rows.get(0).size();
        BigDecimal grand = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal rowSquares = BigDecimal.ZERO;
        BigDecimal[] columns = new BigDecimal[k];
        Arrays.fill(columns, BigDecimal.ZERO);
        for (List<BigDecimal> row : rows) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < k; j++) {
                BigDecimal rating = row.get(j);
                sum = sum.add(rating);
                squares = squares.add(rating.multiply(rating));
                columns[j] = columns[j].add(rating);
            }
            grand = grand.add(sum);
            rowSquares = rowSquares.add(sum.multiply(sum));
        }
        BigDecimal columnSquares = BigDecimal.ZERO;
        for (BigDecimal column : columns) {
            columnSquares = columnSquares.add(column.multiply(column));
        }
        // Each sum of squares is n·k times the textbook's, for that keeps it free of fractions.
        BigDecimal correction = grand.multiply(grand);
        BigDecimal total = squares.multiply(whole((long) n * k)).subtract(correction);
        BigDecimal candidates = rowSquares.multiply(whole(n)).subtract(correction);
        BigDecimal assessors = columnSquares.multiply(whole(k)).subtract(correction);
        BigDecimal within = total.subtract(candidates);
        BigDecimal residual = within.subtract(assessors);
        double unit = (double) n * k;
        return new MeanSquares(
                n,
                k,
                candidates.doubleValue() / unit / (n - 1),
                within.doubleValue() / unit / ((double) n * (k - 1)),
                assessors.doubleValue() / unit / (k - 1),
                residual.doubleValue() / unit / ((double) (n - 1) * (k - 1)));
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }
}
