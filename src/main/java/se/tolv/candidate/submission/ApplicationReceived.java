package se.tolv.candidate.submission;

import java.time.Instant;
import java.util.UUID;

/** An application has come in. Fired in the transaction that stored it. */
public record ApplicationReceived(UUID applicationId, UUID vacancyId, UUID candidateId, Instant receivedAt) {}
