package se.tolv.feedback.obligation;

import java.util.Set;

/** What has become of something owed. What may follow what stands here and nowhere else. */
public enum ObligationState {
    /** Not done yet, whether in time still or late. */
    OPEN,
    /** Not done yet, and a person has promised another day than the rule's: the one it is owed to has been told why. */
    EXTENDED,
    /** Done in time. */
    KEPT,
    /** Done, but late. */
    BROKEN,
    /** A person decided, with a reason, that it need not be done. */
    WAIVED,
    /** Fell away before it was done: the candidate withdrew, or a move was taken back. */
    CANCELLED;

    /** Those of what is to be done still. */
    public static final Set<ObligationState> OWED = Set.of(OPEN, EXTENDED);

    /** The states that may follow this one. */
    public Set<ObligationState> next() {
        return switch (this) {
            case OPEN, EXTENDED -> Set.of(EXTENDED, KEPT, BROKEN, WAIVED, CANCELLED);
            // The letter that did it came back.
            case KEPT, BROKEN -> OWED;
            case WAIVED, CANCELLED -> Set.of();
        };
    }

    /** Whether it is to be done still. */
    public boolean isOwed() {
        return OWED.contains(this);
    }

    public boolean canBecome(ObligationState state) {
        return next().contains(state);
    }
}
