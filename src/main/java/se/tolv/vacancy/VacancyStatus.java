package se.tolv.vacancy;

import java.util.Set;

/** A recruitment's life. What may follow what stands here and nowhere else. */
public enum VacancyStatus {
    /** Being written; only staff see it. */
    DRAFT,
    /** Advertised, and taking applications until the end of the application deadline. */
    OPEN,
    /** The deadline has passed: the applications are read. */
    SCREENING,
    /** Somebody has been called to interview. */
    INTERVIEWING,
    /** Somebody has been offered the post. */
    DECIDING,
    /** Everybody has their answer. */
    CLOSED,
    /** Ended without a hire, with a reason. */
    ABORTED;

    /** What nothing follows, unless it is taken back. */
    public static final Set<VacancyStatus> TERMINAL = Set.of(CLOSED, ABORTED);

    /** Where applications can be handled: after publishing and before the end. */
    public static final Set<VacancyStatus> RUNNING = Set.of(OPEN, SCREENING, INTERVIEWING, DECIDING);

    /** The statuses that may follow this one. */
    public Set<VacancyStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, ABORTED);
            case OPEN -> Set.of(SCREENING, ABORTED);
            case SCREENING -> Set.of(INTERVIEWING, DECIDING, CLOSED, ABORTED);
            case INTERVIEWING -> Set.of(DECIDING, CLOSED, ABORTED);
            case DECIDING -> Set.of(CLOSED, ABORTED);
            case CLOSED, ABORTED -> Set.of();
        };
    }

    /** Whether the step that led here can be taken back, with a reason: the case is then where it was before. */
    public boolean canBeUndone() {
        return TERMINAL.contains(this);
    }

    public boolean canBecome(VacancyStatus status) {
        return next().contains(status);
    }
}
