package se.tolv.candidate.screening;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/** One applicant's answer to one question. Always by alias: whose it is does not make it better. */
public record AnswerToRate(
        UUID applicationId,
        String alias,
        String answer,
        Language language,

        @Schema(description = "Whether the caller has rated it")
        boolean rated,

        @Schema(description = "The caller's rating, 1 to 5; null where there is none, or no evidence", nullable = true)
        Integer value) {}
