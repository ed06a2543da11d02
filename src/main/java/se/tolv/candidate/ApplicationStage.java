package se.tolv.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /**
     * The stage that the move to this one came from, where that move can be taken back: the furthest one reached from
     * which this one can be.
     *
     * @param reached whether the application has been at a stage
     */
    Optional<ApplicationStage> previous(Predicate<ApplicationStage> reached) {
        return canBeUndone()
                ? Stream.of(OFFER, INTERVIEW, SHORTLISTED, RECEIVED)
                        .filter(before -> before.canBecome(this) && reached.test(before))
                        .findFirst()
                : Optional.empty();
    }

    /** Every stage that a person can move an application in this one to, the way back last. */
    public List<ApplicationStage> moves(Predicate<ApplicationStage> reached) {
        return Stream.concat(next().stream().sorted(), previous(reached).stream())
                .toList();
    }

    public boolean isActive() {
        return ACTIVE.contains(this);
    }
}
