package se.tolv.candidate.disclosure;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has asked for merits or records. Fired in the transaction that registers it.
 *
 * @param applicationId who asks, where it is an applicant; null otherwise
 * @param at when the request came
 */
public record DisclosureRequested(
        UUID requestId, DisclosureKind kind, UUID vacancyId, UUID applicationId, Instant at) {}
