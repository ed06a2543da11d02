package se.tolv.interview;

import java.util.Set;

/** An interview's life. What may follow what stands here and nowhere else; to move it to another time changes no status. */
public enum InterviewStatus {
    /** The candidate has times to choose from. */
    OFFERED,
    /** A time is agreed. */
    BOOKED,
    /** They have met. */
    HELD,
    /** The candidate did not come, and had not said so. */
    NO_SHOW,
    /** It does not take place. */
    CANCELLED;

    /** Those that lie ahead. */
    public static final Set<InterviewStatus> AHEAD = Set.of(OFFERED, BOOKED);

    /** Those that have a time which nobody else can have. */
    public static final Set<InterviewStatus> TIMED = Set.of(BOOKED, HELD, NO_SHOW);

    /** The statuses that may follow this one. */
    public Set<InterviewStatus> next() {
        return switch (this) {
            case OFFERED -> Set.of(BOOKED, CANCELLED);
            case BOOKED -> Set.of(HELD, NO_SHOW, CANCELLED);
            case HELD, NO_SHOW, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(InterviewStatus status) {
        return next().contains(status);
    }

    public boolean isAhead() {
        return AHEAD.contains(this);
    }
}
