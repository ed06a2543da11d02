package se.tolv.feedback.duty;

import se.tolv.feedback.letter.Applicant;

/** To whom of a recruitment's applicants a rule applies. */
public enum Audience {
    ALL,
    /** In the process still: neither told an outcome nor withdrawn. */
    ACTIVE,
    NOT_INTERVIEWED,
    INTERVIEWED,
    /** Works for the employer already. */
    INTERNAL,
    /** Whoever asks for merits or records: no applicant. */
    REQUESTER,
    REFEREE;

    public boolean includes(Applicant applicant) {
        return switch (this) {
            case ALL -> true;
            case ACTIVE -> applicant.stage().isActive();
            case NOT_INTERVIEWED -> !applicant.interviewed();
            case INTERVIEWED -> applicant.interviewed();
            case INTERNAL -> applicant.internal();
            case REQUESTER, REFEREE -> false;
        };
    }
}
