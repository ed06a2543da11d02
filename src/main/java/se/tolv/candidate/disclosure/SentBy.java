package se.tolv.candidate.disclosure;

/** How an answer reaches whoever asked. */
public enum SentBy {
    /** Mailed by Tolv. */
    MAIL,
    /** Sent on paper, or handed over, by a member of staff. */
    POST
}
