package se.tolv.reference.request;

/** Where a request for a reference is. */
public enum RequestStatus {
    /** The referee has been asked and is waited for. */
    ASKED,
    ANSWERED,
    DECLINED,
    /** Another referee is asked for instead. */
    REPLACED,
    /** Nobody waits for it any longer: taken back, or the recruitment went on without it. */
    CANCELLED;

    /** Everything ends the waiting, and nothing follows an end. */
    public boolean canBecome(RequestStatus next) {
        return this == ASKED && next != ASKED;
    }
}
