package se.tolv.equality.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** Fisher's exact test against published examples, and against every table counted in whole numbers. */
class FisherExactTest {

    /** Fisher's lady tasting tea: three of four right. R's {@code fisher.test} documents 0.4857. */
    @Test
    void ladyTastingTea_isAsPublished() {
        assertThat(FisherExact.twoSided(3, 1, 1, 3)).isCloseTo(34 / 70.0, within(1e-12));
    }

    /** Convictions of like-sex twins (Fisher 1962), as R's {@code fisher.test} documents it: 0.0005367241. */
    @Test
    void convictionsOfTwins_areAsPublished() {
        assertThat(FisherExact.twoSided(2, 10, 15, 3)).isCloseTo(0.0005367241, within(1e-10));
        assertThat(FisherExact.twoSided(2, 15, 10, 3)).isCloseTo(0.0005367241, within(1e-10));
    }

    @Test
    void everySmallTable_isAsCountedInWholeNumbers() {
        for (int a = 0; a <= 7; a++) {
            for (int b = 0; b <= 7; b++) {
                for (int c = 0; c <= 7; c++) {
                    for (int d = 0; d <= 7; d++) {
                        assertThat(FisherExact.twoSided(a, b, c, d))
                                .as("%d %d %d %d", a, b, c, d)
                                .isCloseTo(counted(a, b, c, d), within(1e-10));
                    }
                }
            }
        }
    }

    @Test
    void greatTables_areCountedWithoutOverflow() {
        assertThat(FisherExact.twoSided(48, 32, 12, 28)).isCloseTo(counted(48, 32, 12, 28), within(1e-12));
        assertThat(FisherExact.twoSided(150, 150, 200, 100)).isCloseTo(counted(150, 150, 200, 100), within(1e-12));
        assertThat(FisherExact.twoSided(500_000, 500_000, 500_000, 500_000)).isEqualTo(1);
        assertThat(FisherExact.twoSided(1_000_000, 0, 0, 1_000_000)).isZero();
        assertThat(FisherExact.twoSided(0, 0, 0, 0)).isEqualTo(1);
    }

    /** Every table with the same sums, and those of them that are as unlikely, without a rounding. */
    private static double counted(int a, int b, int c, int d) {
        int row = a + b;
        int column = a + c;
        int all = a + b + c + d;
        BigInteger observed = ways(row, a).multiply(ways(all - row, column - a));
        BigInteger extreme = BigInteger.ZERO;
        for (int x = Math.max(0, row + column - all); x <= Math.min(row, column); x++) {
            BigInteger ways = ways(row, x).multiply(ways(all - row, column - x));
            if (ways.compareTo(observed) <= 0) {
                extreme = extreme.add(ways);
            }
        }
        return new BigDecimal(extreme)
                .divide(new BigDecimal(ways(all, column)), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static BigInteger ways(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + (long) i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
