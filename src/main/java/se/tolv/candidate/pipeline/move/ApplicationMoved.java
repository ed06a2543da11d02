package se.tolv.candidate.pipeline.move;

import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;

/**
 * An application has moved from one stage to another, or back again. Fired in the transaction that moved it. A rejection
 * and a withdrawal have events of their own instead; taking a rejection back is a move.
 */
public record ApplicationMoved(
        UUID applicationId, UUID vacancyId, UUID candidateId, ApplicationStage from, ApplicationStage to, Instant at) {}
