package se.tolv.reference;

import java.time.Instant;
import java.util.UUID;

/** A referee has been asked about an applicant. */
public record ReferenceRequested(UUID requestId, UUID applicationId, Instant at) {}
