package se.tolv.candidate.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A note in which somebody has been mentioned. */
public record MentionRow(
        UUID id,
        UUID applicationId,

        @Schema(description = "The applicant's name, or the alias where the caller must not know it")
        String applicant,

        BilingualText vacancyTitle,
        String registryNumber,
        String by,
        String words,
        Instant at) {}
