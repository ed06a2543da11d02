package se.tolv.feedback.duty;

/** Who is told when an answer has not come in time. */
public enum EscalationTo {
    /** Who leads the recruitment. */
    MANAGER,
    HR,
    /** Who manages the unit, or the one above it, beside the one who leads the recruitment. */
    UNIT_HEAD,
    ADMINISTRATOR
}
