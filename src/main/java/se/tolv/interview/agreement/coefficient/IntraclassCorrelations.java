package se.tolv.interview.agreement.coefficient;

import java.util.List;
import org.hipparchus.distribution.continuous.FDistribution;
import se.tolv.interview.agreement.coefficient.Refusal.Kind;
import se.tolv.interview.agreement.coefficient.Refusal.Reason;

/**
 * The intraclass correlations of Shrout and Fleiss (1979), with the 95 % intervals of McGraw and Wong (1996, table 7); the
 * interval of ICC(2,k) is that of ICC(2,1) stepped up by Spearman and Brown's formula, as Shrout and Fleiss have it. They
 * count the candidates whom every assessor rated, and no others.
 */
final class IntraclassCorrelations {

    private static final double UPPER_TAIL = 0.975;

    private final MeanSquares squares;
    private final int n;
    private final int k;
    private final List<Agreement.Icc> found;
    private final List<Refusal> refused;

    private IntraclassCorrelations(MeanSquares squares, List<Agreement.Icc> found, List<Refusal> refused) {
        this.squares = squares;
        this.n = squares.n();
        this.k = squares.k();
        this.found = found;
        this.refused = refused;
    }

    static void add(RatingMatrix ratings, List<Agreement.Icc> found, List<Refusal> refused) {
        int complete = ratings.complete().size();
        if (ratings.assessors() < 2) {
            refuseAll(Reason.ONE_ASSESSOR, 1, refused);
        } else if (complete < Agreement.FEWEST) {
            refuseAll(Reason.TOO_FEW_COMPLETE, complete, refused);
        } else {
            MeanSquares squares = MeanSquares.of(ratings.complete());
            if (squares.between() == 0) {
                boolean constant = squares.within() == 0;
                refuseAll(constant ? Reason.ALL_THE_SAME : Reason.SAME_AVERAGES, complete, refused);
            } else {
                new IntraclassCorrelations(squares, found, refused).addAll();
            }
        }
    }

    private static void refuseAll(Reason reason, int count, List<Refusal> refused) {
        for (IccForm form : IccForm.values()) {
            refused.add(new Refusal(Kind.ICC, form.form, reason, count));
        }
    }

    private void addAll() {
        double between = squares.between();
        double within = squares.within();
        double residual = squares.residual();
        double assessors = squares.assessors();
        double[] oneWay = ratios(between, within, n * (k - 1.0));
        double[] twoWay = ratios(between, residual, (n - 1.0) * (k - 1.0));
        double single = (between - residual) / (between + (k - 1) * residual + k * (assessors - residual) / n);
        double[] agreement = agreementLimits(single);

        add(IccForm.ONE_ONE, (between - within) / (between + (k - 1) * within), singles(oneWay));
        add(IccForm.TWO_ONE, single, agreement);
        add(IccForm.THREE_ONE, (between - residual) / (between + (k - 1) * residual), singles(twoWay));
        add(IccForm.ONE_K, (between - within) / between, averages(oneWay));
        double denominator = between + (assessors - residual) / n;
        add(IccForm.TWO_K, denominator > 0 ? (between - residual) / denominator : Double.NaN, new double[] {
            steppedUp(agreement[0]), steppedUp(agreement[1])
        });
        add(IccForm.THREE_K, (between - residual) / between, averages(twoWay));
    }

    /** The lower and the upper limit of the ratio of variances. */
    private double[] ratios(double between, double error, double errorDegrees) {
        double ratio = between / error;
        return new double[] {
            ratio / quantile(n - 1.0, errorDegrees), ratio * quantile(errorDegrees, n - 1.0),
        };
    }

    private double[] singles(double[] ratios) {
        return new double[] {(ratios[0] - 1) / (ratios[0] + k - 1), (ratios[1] - 1) / (ratios[1] + k - 1)};
    }

    private static double[] averages(double[] ratios) {
        return new double[] {1 - 1 / ratios[0], 1 - 1 / ratios[1]};
    }

    /** Of ICC(2,1): Satterthwaite's degrees of freedom stand for those of a sum of two mean squares. */
    private double[] agreementLimits(double single) {
        double between = squares.between();
        double residual = squares.residual();
        double assessors = squares.assessors();
        double a = k * single / (n * (1 - single));
        double b = 1 + k * single * (n - 1) / (n * (1 - single));
        double sum = a * assessors + b * residual;
        double degrees = sum * sum / (square(a * assessors) / (k - 1) + square(b * residual) / ((n - 1.0) * (k - 1)));
        double low = quantile(n - 1.0, degrees);
        double high = quantile(degrees, n - 1.0);
        double others = k * assessors + ((double) k * n - k - n) * residual;
        return new double[] {
            n * (between - low * residual) / (low * others + n * between),
            n * (high * between - residual) / (others + n * high * between),
        };
    }

    private double steppedUp(double single) {
        double denominator = 1 + (k - 1) * single;
        return denominator > 0 ? k * single / denominator : Double.NaN;
    }

    private static double square(double number) {
        return number * number;
    }

    private static double quantile(double numeratorDegrees, double denominatorDegrees) {
        boolean possible = Double.isFinite(denominatorDegrees)
                && Double.isFinite(numeratorDegrees)
                && denominatorDegrees > 0
                && numeratorDegrees > 0;
        return possible
                ? new FDistribution(numeratorDegrees, denominatorDegrees).inverseCumulativeProbability(UPPER_TAIL)
                : Double.NaN;
    }

    private void add(IccForm form, double value, double[] limits) {
        if (!Double.isFinite(value)) {
            refused.add(new Refusal(Kind.ICC, form.form, Reason.UNDEFINED, n));
            return;
        }
        boolean exact = squares.within() == 0 || (squares.residual() == 0 && isConsistency(form));
        boolean bounded = !exact && limits[0] <= value && value <= limits[1] && isFinite(limits);
        if (!bounded) {
            Reason reason = exact ? Reason.NO_SPREAD_WITHIN : Reason.UNDEFINED;
            refused.add(new Refusal(Kind.ICC_INTERVAL, form.form, reason, n));
        }
        found.add(new Agreement.Icc(form, value, bounded ? limits[0] : null, bounded ? limits[1] : null, n));
    }

    private static boolean isConsistency(IccForm form) {
        return form == IccForm.THREE_ONE || form == IccForm.THREE_K;
    }

    private static boolean isFinite(double[] limits) {
        return Double.isFinite(limits[0]) && Double.isFinite(limits[1]);
    }
}
