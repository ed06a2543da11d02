package se.tolv.feedback.obligation;

/** Why a promised day moved. */
public enum MoveCause {
    /** A person moved it, with a reason of their own. */
    EXTENDED,
    RULE,
    CALENDAR,
    /** The event that the limit is counted from is at another time. */
    EVENT
}
