package se.tolv.candidate.submission;

import java.util.UUID;

/**
 * What became of a submission.
 *
 * @param first false where this person had applied for this post already, and the earlier application stands
 */
public record ReceivedApplication(UUID applicationId, UUID candidateId, boolean first) {}
