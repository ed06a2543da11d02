package se.tolv.reference.template;

/** The life of one version of a reference template. Only a draft can be changed. */
public enum ReferenceStatus {
    DRAFT,
    /** Can be used for reference checks. Its words never change again. */
    PUBLISHED,
    /** A newer version took its place, or it is no longer offered. */
    RETIRED;

    public boolean mayBecome(ReferenceStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == RETIRED;
            case RETIRED -> false;
        };
    }
}
