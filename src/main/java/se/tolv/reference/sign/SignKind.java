package se.tolv.reference.sign;

/** What a person may want to look at before they rely on a reference. Each has an innocent explanation. */
public enum SignKind {
    /** The referee's address is the candidate's. */
    SAME_ADDRESS,
    /** The referee's address resembles the candidate's. */
    LIKE_ADDRESS,
    /** A former manager answers from an address that anybody can get. */
    FREE_MAIL,
    /** The answers came from a network from which the candidate has been on their page. */
    SAME_NETWORK,
    /** So little time passed between the first page and the last that nobody can have written much. */
    FAST,
    /** Every competency got the same rating. */
    ALL_THE_SAME
}
