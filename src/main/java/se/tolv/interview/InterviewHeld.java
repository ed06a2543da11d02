package se.tolv.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * An applicant has been interviewed.
 *
 * @param at when the interview was
 */
public record InterviewHeld(UUID applicationId, UUID vacancyId, Instant at) {}
