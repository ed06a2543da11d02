package se.tolv.interview.schedule;

import java.util.Set;
import java.util.UUID;

/**
 * Something has been agreed, or undone, about an interview, which those concerned are to be told. Fired in the transaction
 * that did it.
 *
 * @param left the accounts of those who were to interview and are not any longer
 */
public record InterviewChanged(UUID interviewId, Kind kind, Set<UUID> left) {

    public enum Kind {
        /** There are times, or more times, to choose from. */
        OFFERED,
        BOOKED,
        /** Another time, another place or other people. */
        MOVED,
        OTHER_TIMES_ASKED,
        CANCELLED
    }
}
