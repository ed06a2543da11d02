package se.tolv.reference;

import java.time.Instant;
import java.util.UUID;

/**
 * A referee is waited for no longer.
 *
 * @param answered false where the referee declined, was replaced, or the request was taken back
 */
public record ReferenceEnded(UUID requestId, UUID applicationId, boolean answered, Instant at) {}
