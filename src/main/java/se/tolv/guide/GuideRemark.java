package se.tolv.guide;

/**
 * Something to know about a draft before it is published.
 *
 * @param competency the code of the competency it is about; null where it is about the whole guide
 */
public record GuideRemark(Kind kind, String competency) {

    /** How much a remark weighs. */
    public enum Severity {
        /** The guide cannot be published until this is done. */
        MISSING,
        /** The interview will probably be worse for it. */
        WARNING,
        /** Worth a thought. */
        HINT
    }

    public enum Kind {
        FEW_COMPETENCIES(Severity.MISSING),
        COMPETENCY_WITHOUT_QUESTION(Severity.MISSING),
        MANY_COMPETENCIES(Severity.WARNING),
        LONG(Severity.WARNING),
        ONE_KIND(Severity.WARNING),
        NO_OPENING(Severity.WARNING),
        NO_CLOSING(Severity.WARNING),
        ONE_QUESTION(Severity.HINT),
        SHORT(Severity.HINT);

        public final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    static GuideRemark of(Kind kind) {
        return new GuideRemark(kind, null);
    }

    public Severity getSeverity() {
        return kind.severity;
    }

    /** Whether it keeps the guide from being published. */
    public boolean blocks() {
        return kind.severity == Severity.MISSING;
    }
}
