package se.tolv.candidate.disclosure;

import java.time.Instant;
import java.util.UUID;

/**
 * Whoever asked for merits or records has been answered, or refused with a reason. Fired in the transaction that did it.
 *
 * @param mailId the mail that said it; null where it went on paper
 */
public record DisclosureEnded(UUID requestId, UUID mailId, Instant at) {}
