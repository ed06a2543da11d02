package se.tolv.account;

/** Where an account stands. */
public enum AccountStatus {
    /** Its holder has not signed in yet. */
    INVITED,
    ACTIVE,
    /** Nobody can sign in with it. */
    DEACTIVATED
}
