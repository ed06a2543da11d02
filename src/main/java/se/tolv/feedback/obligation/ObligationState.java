package se.tolv.feedback.obligation;

/** Where an obligation is. */
public enum ObligationState {
    /** Not done yet, whether in time still or late. */
    OPEN,
    /** Done in time. */
    KEPT,
    /** Done, but late. */
    BROKEN,
    /** Fell away before it was done: the candidate withdrew, or a move was taken back. */
    CANCELLED
}
