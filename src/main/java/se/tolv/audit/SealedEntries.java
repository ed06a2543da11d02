package se.tolv.audit;

/**
 * Knows lines of the trail that would give away what nobody may know yet: a bean for each kind of them. They are written at
 * once as all lines are, and shown when the seal is off.
 */
public interface SealedEntries {

    /** In HQL, of an entry called {@code e}: what is sealed still. */
    String condition();
}
