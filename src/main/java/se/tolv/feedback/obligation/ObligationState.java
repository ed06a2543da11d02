package se.tolv.feedback.obligation;

import java.util.Set;

/** What has become of something owed. What may follow what stands here and nowhere else. */
public enum ObligationState {
    /** Not done yet, whether in time still or late, on the first promised day or a later one. */
    OPEN,
    /** Done in time. */
    KEPT,
    /** Done, but late. */
    BROKEN,
    /** A person decided, with a reason, that it need not be done. */
    WAIVED,
    /** Fell away before it was done: the candidate withdrew, or a move was taken back. */
    CANCELLED;

    /** The states that may follow this one. */
    public Set<ObligationState> next() {
        return switch (this) {
            case OPEN -> Set.of(KEPT, BROKEN, WAIVED, CANCELLED);
            case KEPT, BROKEN, WAIVED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(ObligationState state) {
        return next().contains(state);
    }
}
