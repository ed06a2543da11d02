package se.tolv.feedback.rule;

import se.tolv.feedback.letter.Applicant;

/** To whom of a recruitment's applicants a rule applies. */
public enum Audience {
    ALL,
    /** In the process still: neither told an outcome nor withdrawn. */
    ACTIVE,
    NOT_INTERVIEWED,
    INTERVIEWED;

    public boolean includes(Applicant applicant) {
        return switch (this) {
            case ALL -> true;
            case ACTIVE -> applicant.stage().isActive();
            case NOT_INTERVIEWED -> !applicant.interviewed();
            case INTERVIEWED -> applicant.interviewed();
        };
    }
}
