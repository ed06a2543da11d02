package se.tolv.feedback.duty;

/** What a rule's limit is counted from. */
public enum Occasion {
    APPLICATION_RECEIVED,
    APPLICATION_DEADLINE,
    LAST_CONTACT,
    NOT_CHOSEN,
    INTERVIEW,
    DECISION,
    ABORTION,
    /** Somebody asks for the merits of others, or for public records. */
    REQUEST,
    REFERENCE_ASKED,
    OUTCOME_DELIVERED
}
