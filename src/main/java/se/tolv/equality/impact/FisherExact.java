package se.tolv.equality.impact;

/**
 * Fisher's exact test of a table of two by two, two-sided: how likely a table is that is as unlikely as this one or more so,
 * among all with the same sums (Fisher 1935; the two-sided rule is that of R's {@code fisher.test}, with its tolerance for
 * tables that are equally likely).
 */
public final class FisherExact {

    private static final double TOLERANCE = 1 + 1e-7;

    private FisherExact() {}

    /**
     * @param a selected of the first group, not below zero like the others
     * @param b not selected of the first group
     * @param c selected of the second group
     * @param d not selected of the second group
     * @return from 0, where it is smaller than a number of double precision can be, to 1
     */
    public static double twoSided(long a, long b, long c, long d) {
        long row = a + b;
        long column = a + c;
        long all = row + c + d;
        long low = Math.max(0, row + column - all);
        long high = Math.min(row, column);
        // Each table's likelihood is told by its ratio to that of the most likely one, so that none is too great.
        long top = Math.max(low, Math.min(high, (long) ((row + 1.0) * (column + 1.0) / (all + 2.0))));
        double observed = 1;
        for (long x = top; x < a; x++) {
            observed *= next(x, row, column, all);
        }
        for (long x = top; x > a; x--) {
            observed /= next(x - 1, row, column, all);
        }
        double limit = observed * TOLERANCE;
        double total = 0;
        double extreme = 0;
        double weight = 1;
        for (long x = top; x <= high && weight > 0; x++) {
            total += weight;
            extreme += weight <= limit ? weight : 0;
            weight *= next(x, row, column, all);
        }
        weight = 1;
        for (long x = top - 1; x >= low && weight > 0; x--) {
            weight /= next(x, row, column, all);
            total += weight;
            extreme += weight <= limit ? weight : 0;
        }
        return Math.min(1, extreme / total);
    }

    /** The ratio of the likelihood of x + 1 to that of x. */
    private static double next(long x, long row, long column, long all) {
        return (double) (row - x) * (column - x) / ((x + 1.0) * (all - row - column + x + 1.0));
    }
}
