package se.tolv.candidate.submission;

import java.util.UUID;

/**
 * Somebody applied again for a post with an address that has applied already. The earlier application stands. The page
 * that follows says nothing of it, because its reader may not be the owner of the address; a mail can.
 */
public record ApplicationRepeated(UUID applicationId, UUID vacancyId, UUID candidateId) {}
