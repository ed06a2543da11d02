package se.tolv.interview.scorecard;

/** The life of a scorecard. What may follow what stands here and nowhere else. */
public enum ScorecardStatus {
    /** Its assessor alone sees it. */
    DRAFT,
    /** Its assessor stands by it; others see it when {@link Reveal} says so. */
    SUBMITTED,
    /** A rating was changed afterwards; what it was is kept beside it. */
    AMENDED;

    public boolean mayBecome(ScorecardStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED, AMENDED -> next == AMENDED;
        };
    }
}
