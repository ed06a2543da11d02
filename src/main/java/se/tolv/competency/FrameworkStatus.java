package se.tolv.competency;

/**
 * A framework version's life: a draft is published, and retired when the next one is. Only a draft can be changed; at
 * most one version is a draft and one is published.
 */
public enum FrameworkStatus {
    DRAFT,
    PUBLISHED,
    /** Was published; a newer version took its place. Guides may still rest on it. */
    RETIRED,
    /** Came from a file: an older framework, kept to be mapped or to become a draft. */
    IMPORTED;

    /** Whether it is or was in use, and so is known to all staff and never changes. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
