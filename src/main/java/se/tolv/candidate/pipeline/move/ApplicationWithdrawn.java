package se.tolv.candidate.pipeline.move;

import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;

/**
 * A candidate has taken the application back. Fired in the transaction that stored it.
 *
 * @param from the stage that the application had reached
 */
public record ApplicationWithdrawn(
        UUID applicationId, UUID vacancyId, UUID candidateId, ApplicationStage from, Instant at) {}
