package se.tolv.interview.agreement.coefficient;

/**
 * A figure that is not given, and why.
 *
 * @param figure {@code ICC(2,1)}, {@code ordinal} or the assessor's number
 * @param count how many there were, where the reason is that they were too few
 */
public record Refusal(Kind kind, String figure, Reason reason, int count) {

    /** Which kind of figure. */
    public enum Kind {
        ICC,
        ICC_INTERVAL,
        ALPHA,
        SEVERITY
    }

    /** Why a figure is not given. */
    public enum Reason {
        ONE_ASSESSOR,
        TOO_FEW_COMPLETE,
        TOO_FEW_COMPARED,
        ALL_THE_SAME,
        SAME_AVERAGES,
        NO_SPREAD_WITHIN,
        UNDEFINED
    }
}
