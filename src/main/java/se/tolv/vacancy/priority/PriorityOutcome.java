package se.tolv.vacancy.priority;

/** What trying a step led to. */
public enum PriorityOutcome {
    /** Nobody takes the post by it, or not all of its places: the next step follows. */
    GO_ON,
    /** All places are taken by it: nothing is left to advertise. */
    FILLED
}
