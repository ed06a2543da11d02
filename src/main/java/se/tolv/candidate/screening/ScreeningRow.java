package se.tolv.candidate.screening;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A post whose applicants' answers somebody rates. */
public record ScreeningRow(
        UUID vacancyId,
        BilingualText vacancyTitle,
        String registryNumber,
        String unitName,
        LocalDate applicationDeadline,

        @Schema(description = "Questions that the caller has submitted")
        long submitted) {}
