package se.tolv.feedback.check;

/** A state that must not be. */
public enum Finding {
    /** Turned down, never told, and no promise to be told in time still. */
    REJECTED_NEVER_TOLD,
    CLOSED_WITH_OPEN,
    /** A promise is open whose event has not happened, or was taken back. */
    WITHOUT_EVENT,
    /** The day that the applicant was last shown is another than the ledger's. */
    SHOWN_DIFFERS,
    /** In the process, and no day by which they hear. */
    NEVER_PROMISED,
    /** The last letter came back, and nobody has reached the applicant since. */
    NOT_REACHED
}
