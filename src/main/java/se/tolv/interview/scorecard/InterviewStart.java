package se.tolv.interview.scorecard;

import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * An interview that the reader can begin, or could not.
 *
 * @param whyClosed why it cannot be begun, in the reader's words; null where it can
 */
public record InterviewStart(
        UUID applicationId,
        UUID vacancyId,
        BilingualText vacancyTitle,
        String registryNumber,
        String applicant,
        String whyClosed) {

    public InterviewStart because(String why) {
        return new InterviewStart(applicationId, vacancyId, vacancyTitle, registryNumber, applicant, why);
    }
}
