package se.tolv.guide;

import java.util.Set;

/** The life of one version of a guide. Only a draft can be changed. */
public enum GuideStatus {
    DRAFT,
    /** Can be chosen for a vacancy. Its words never change again. */
    PUBLISHED,
    /** An interview has been held with it. */
    LOCKED,
    /** A newer version took its place, or it is no longer offered; vacancies that chose it keep it. */
    RETIRED;

    /** The versions that others than those who write them may read. */
    public static final Set<GuideStatus> OPEN = Set.of(PUBLISHED, LOCKED, RETIRED);

    public boolean mayBecome(GuideStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == LOCKED || next == RETIRED;
            case LOCKED -> next == RETIRED;
            case RETIRED -> false;
        };
    }
}
