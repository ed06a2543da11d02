package se.tolv.interview.agreement.coefficient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How far assessors agree, in the figures that can be given; those that cannot are in {@code refused}, each with its
 * reason. No number in it is infinite or not a number.
 *
 * @param candidates the rows
 * @param assessors the columns
 * @param complete how many candidates every assessor rated: those that the intraclass correlations count
 * @param missing how many ratings are missing
 */
public record Agreement(
        int candidates,
        int assessors,
        int complete,
        int missing,
        List<Icc> icc,
        List<Alpha> alpha,
        List<Severity> severity,
        List<Refusal> refused) {

    /** Fewer candidates than this say nothing about how far assessors agree. */
    public static final int FEWEST = 5;

    /**
     * An intraclass correlation.
     *
     * @param lower the lower end of the 95 % interval; null where there is none
     * @param upper likewise
     * @param n the candidates it is of
     */
    public record Icc(IccForm form, double value, Double lower, Double upper, int n) {}

    /**
     * Krippendorff's alpha.
     *
     * @param n the ratings that can be compared with another of the same candidate
     * @param candidates the candidates they are of
     */
    public record Alpha(MeasurementLevel level, double value, int n, int candidates) {}

    /**
     * How high one assessor rates.
     *
     * @param assessor 1, 2, 3 ... by column
     * @param n the candidates whom this assessor and another rated
     * @param mean of all the assessor's ratings
     * @param severity the mean difference to what the others gave the same candidates; below zero: stricter than they
     * @param spread the standard deviation of the assessor's ratings
     */
    public record Severity(int assessor, int n, double mean, double severity, double spread) {}

    /** Every figure that these ratings bear. */
    public static Agreement of(RatingMatrix ratings) {
        List<List<BigDecimal>> complete = ratings.complete();
        List<Icc> icc = new ArrayList<>();
        List<Alpha> alpha = new ArrayList<>();
        List<Severity> severity = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        IntraclassCorrelations.add(ratings, icc, refused);
        KrippendorffAlpha.add(ratings, alpha, refused);
        AssessorSeverity.add(ratings, severity, refused);
        return new Agreement(
                ratings.candidates(),
                ratings.assessors(),
                complete.size(),
                ratings.missing(),
                List.copyOf(icc),
                List.copyOf(alpha),
                List.copyOf(severity),
                List.copyOf(refused));
    }
}
