package se.tolv.interview.agreement;

import java.util.List;

/**
 * The figures as the page writes them.
 *
 * @param size how many candidates, assessors and complete candidates there are, as a sentence
 * @param main ICC(2,1) as a sentence; null where it is refused
 */
public record AgreementFigures(
        String size,
        String main,
        List<IccLine> icc,
        List<AlphaLine> alpha,
        List<SeverityLine> severity,
        List<AgreementDetail.Refused> refused,
        List<String> notes) {

    /**
     * @param interval from and to; a dash where there is none
     */
    public record IccLine(String form, String value, String interval, int n, String meaning) {}

    public record AlphaLine(String level, String value, int n, String meaning) {}

    public record SeverityLine(String assessor, int n, String mean, String severity, String spread) {}
}
