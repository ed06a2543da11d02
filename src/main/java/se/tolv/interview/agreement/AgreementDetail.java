package se.tolv.interview.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far assessors agree, in words and figures.
 *
 * @param candidates the rows
 * @param assessors the columns
 * @param complete the candidates whom every assessor rated: those that the intraclass correlations count
 * @param missing the ratings that are missing
 * @param refused each figure that is not given, and why
 * @param notes what was done about missing ratings, and what the figures take for granted
 */
@Schema(name = "Agreement")
public record AgreementDetail(
        int candidates,
        int assessors,
        int complete,
        int missing,
        List<Icc> icc,
        List<Alpha> alpha,
        List<Severity> severity,
        List<Refused> refused,
        List<String> notes) {

    /**
     * An intraclass correlation (Shrout and Fleiss 1979).
     *
     * @param lower the lower end of the 95 % interval (McGraw and Wong 1996); null where it is refused
     * @param upper likewise
     * @param n the candidates it is of
     */
    @Schema(name = "AgreementIcc")
    public record Icc(
            @Schema(examples = "ICC(2,1)") String form,
            double value,
            @Schema(nullable = true) Double lower,
            @Schema(nullable = true) Double upper,
            int n,
            @Schema(description = "What it says, in words") String meaning) {}

    /**
     * Krippendorff's alpha (2011).
     *
     * @param n the ratings that can be compared with another of the same candidate
     */
    @Schema(name = "AgreementAlpha")
    public record Alpha(
            @Schema(examples = "ordinal") String level,
            double value,
            int n,
            @Schema(description = "What it says, in words") String meaning) {}

    /**
     * One assessor beside the others.
     *
     * @param assessor 1, 2, 3 ... by column
     * @param name the assessor's; the number, where ratings came without names
     * @param n the candidates whom this assessor and another rated
     * @param mean of all the assessor's ratings
     * @param severity how much higher than the others for the same candidates; below zero: stricter
     * @param spread the standard deviation of the assessor's ratings
     */
    @Schema(name = "AgreementSeverity")
    public record Severity(int assessor, String name, int n, double mean, double severity, double spread) {}

    /** A figure that is not given. */
    @Schema(name = "RefusedFigure")
    public record Refused(@Schema(examples = "ICC(2,1)") String figure, String reason) {}
}
