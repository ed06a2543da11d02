package se.tolv.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.error.FieldErrors.FieldError;
import se.tolv.platform.language.BilingualText;

/** A case as the staff who may know of it see it. */
public record VacancyDetail(
        UUID id,
        int version,
        String registryNumber,

        @Schema(description = "The last part of the ad's address; null until published", nullable = true)
        String slug,

        BilingualText title,
        UUID unitId,
        String unitName,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true) String managerName,
        @Schema(nullable = true) UUID guideId,

        @Schema(description = "Kronor a month for full-time work", nullable = true)
        Integer payFrom,

        @Schema(description = "Kronor a month for full-time work", nullable = true)
        Integer payTo,

        EmploymentForm employmentForm,
        @Schema(description = "Percent of full time") int employmentRate,
        @Schema(nullable = true) LocalDate applicationDeadline,
        BilingualText adText,
        List<BilingualText> questions,
        boolean cvAllowed,
        boolean certificatesAllowed,

        @Schema(description = "Today's: a post whose deadline has passed is SCREENING")
        VacancyStatus status,

        Instant createdAt,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant screeningAt,
        @Schema(nullable = true) Instant interviewingAt,
        @Schema(nullable = true) Instant decidingAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) Instant abortedAt,
        @Schema(nullable = true) String abortReason,

        @Schema(description = "What stands between a draft and its publication")
        List<FieldError> missing,

        List<StageCount> stages,

        @Schema(description = "Whether the caller may change it")
        boolean mayChange) {

    /** The range as people read numbers: {@code 29 500}. */
    public String payFromText() {
        return String.format(Locale.ROOT, "%,d", payFrom).replace(',', '\u00a0');
    }

    public String payToText() {
        return String.format(Locale.ROOT, "%,d", payTo).replace(',', '\u00a0');
    }

    public boolean draft() {
        return status == VacancyStatus.DRAFT;
    }

    public boolean ended() {
        return VacancyStatus.TERMINAL.contains(status);
    }

    public boolean closable() {
        return status.canBecome(VacancyStatus.CLOSED);
    }

    public long applications() {
        return stages.stream().mapToLong(StageCount::count).sum();
    }
}
