package se.tolv.interview.rating;

import java.util.UUID;

/**
 * The mean of what one assessor rated of one applicant.
 *
 * @param guideId the version of the guide that they used
 * @param mean of all their ratings, 1 to 5
 */
public record AssessorMean(UUID applicationId, UUID guideId, UUID assessorId, String assessor, double mean) {}
