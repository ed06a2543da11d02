package se.tolv.reference.referee;

/** How a referee knows the candidate from work, as the candidate says. */
public enum RefereeRelation {
    MANAGER,
    COLLEAGUE,
    /** The candidate was the referee's manager. */
    REPORT,
    CLIENT,
    OTHER
}
