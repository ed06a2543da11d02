package se.tolv.candidate.pipeline.rejection;

import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.RejectionReason;
import se.tolv.platform.language.Language;

/**
 * An applicant will not get the post and is to be told so. Fired in the transaction that decided it.
 *
 * @param from the stage that the applicant had reached
 * @param words the whole letter as a person has approved it, placeholders filled in
 * @param language the letter's language
 */
public record ApplicationRejected(
        UUID applicationId,
        UUID vacancyId,
        UUID candidateId,
        ApplicationStage from,
        RejectionReason reason,
        String words,
        Language language,
        Instant at) {}
