package se.tolv.competency.mapping;

import se.tolv.platform.error.Problem;

/** How far a competency of an imported framework has come. */
public enum MappingState {
    /** Nobody has decided, or what was decided on is no longer in the published framework. */
    UNDECIDED,
    /** A competency of the published framework takes its place. */
    MAPPED,
    /** Nothing of the published framework takes its place, on purpose. */
    NOT_COVERED;

    /**
     * The state of this name; null for none.
     *
     * @throws Problem 404 where there is no such state
     */
    static MappingState of(String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.notFound();
        }
    }
}
