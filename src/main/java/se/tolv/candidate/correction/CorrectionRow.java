package se.tolv.candidate.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for correction, as HR's list shows it.
 *
 * @param applicationId the candidate's latest application
 */
public record CorrectionRow(
        UUID id,
        int version,
        String candidateName,
        String candidateEmail,
        UUID applicationId,
        String text,
        Instant askedAt) {}
