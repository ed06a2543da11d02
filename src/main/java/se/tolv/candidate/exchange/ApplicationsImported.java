package se.tolv.candidate.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Applications that came in elsewhere, and were acknowledged there, have been taken in from a file. Fired in the transaction
 * that stored them.
 *
 * @param first the number of the first; they follow on each other
 */
public record ApplicationsImported(UUID vacancyId, int first, int last, Instant at) {}
