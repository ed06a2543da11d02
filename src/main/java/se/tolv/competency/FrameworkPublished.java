package se.tolv.competency;

import java.util.UUID;

/**
 * A new version of the framework is in use.
 *
 * @param previousId the version whose place it took
 */
public record FrameworkPublished(UUID frameworkId, UUID previousId, int number) {}
