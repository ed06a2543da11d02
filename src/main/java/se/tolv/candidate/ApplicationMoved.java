package se.tolv.candidate;

import java.time.Instant;
import java.util.UUID;

/**
 * An application has moved from one stage to another, or back again. Fired in the transaction that moved it. A rejection
 * and a withdrawal have events of their own instead; taking a rejection back is a move.
 */
public record ApplicationMoved(
        UUID applicationId, UUID vacancyId, UUID candidateId, ApplicationStage from, ApplicationStage to, Instant at) {}
