package se.tolv.candidate.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has written to an applicant about where the application is. Fired in the transaction that decided it.
 *
 * @param words the letter as a person has approved it, placeholders filled in, in the applicant's language
 */
public record ApplicantTold(
        UUID applicationId, UUID vacancyId, UUID candidateId, LetterKind kind, String words, Instant at) {}
