package se.tolv.candidate.disclosure;

import java.util.Set;

/** Where a request stands. What may follow what stands here and nowhere else. */
public enum DisclosureStatus {
    OPEN,
    ANSWERED,
    /** Answered, too: with a reason why not. */
    REFUSED;

    /** The states that may follow this one. */
    public Set<DisclosureStatus> next() {
        return this == OPEN ? Set.of(ANSWERED, REFUSED) : Set.of();
    }
}
