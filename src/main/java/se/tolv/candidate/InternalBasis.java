package se.tolv.candidate;

/** How it is known that an applicant works for this employer already. */
public enum InternalBasis {
    /** The applicant says so. */
    OWN_ANSWER,
    /** A mail to an address that only people who work here have was opened. */
    WORK_ADDRESS,
    /** HR has looked and agrees. */
    CONFIRMED,
    /** HR has looked: the applicant does not work here. */
    REFUTED;

    /** Whether HR has decided, which nothing but HR changes. */
    public boolean isDecided() {
        return this == CONFIRMED || this == REFUTED;
    }
}
