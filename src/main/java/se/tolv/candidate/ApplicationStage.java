package se.tolv.candidate;

import java.util.Set;

/** Where an application is. The moves that exist stand here and nowhere else. */
public enum ApplicationStage {
    /** Has come in and waits to be read. */
    RECEIVED,
    /** Chosen to go on, on what the application says. */
    SHORTLISTED,
    /** Called to interview. */
    INTERVIEW,
    /** Offered the post. */
    OFFER,
    /** Has taken the post. */
    HIRED,
    /** Will not get the post, with a reason. */
    REJECTED,
    /** Taken back by the candidate. */
    WITHDRAWN;

    /** Those who wait for something: in the process still. */
    public static final Set<ApplicationStage> ACTIVE = Set.of(RECEIVED, SHORTLISTED, INTERVIEW, OFFER);

    /** The stages that may follow this one. */
    public Set<ApplicationStage> next() {
        return switch (this) {
            case RECEIVED -> Set.of(SHORTLISTED, REJECTED, WITHDRAWN);
            case SHORTLISTED -> Set.of(INTERVIEW, REJECTED, WITHDRAWN);
            case INTERVIEW -> Set.of(OFFER, REJECTED, WITHDRAWN);
            case OFFER -> Set.of(HIRED, REJECTED, WITHDRAWN);
            case HIRED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    public boolean canBecome(ApplicationStage stage) {
        return next().contains(stage);
    }

    /**
     * Whether the move that led here can be taken back, as the reverse of that move and of no other. A withdrawal cannot:
     * it is the candidate's own.
     */
    public boolean canBeUndone() {
        return this != RECEIVED && this != WITHDRAWN;
    }

    public boolean isActive() {
        return ACTIVE.contains(this);
    }
}
