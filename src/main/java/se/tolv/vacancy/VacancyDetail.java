package se.tolv.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.error.FieldErrors.FieldError;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.draft.DraftStep;
import se.tolv.vacancy.draft.VacancyStep;

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

        @Schema(description = "Why the employment is not permanent and full-time", nullable = true)
        String employmentReason,

        @Schema(description = "How many people are to be hired")
        int places,

        @Schema(description = "Whether an HR specialist helps")
        boolean hrInvolved,

        @Schema(nullable = true) LocalDate applicationDeadline,
        BilingualText adText,
        BilingualText offer,
        BilingualText hours,

        @Schema(description = "Where the work is", nullable = true)
        String workplace,

        @Schema(description = "How to reach whoever answers questions about the post", nullable = true)
        String contact,

        List<BilingualText> questions,
        boolean cvAllowed,
        boolean certificatesAllowed,

        @Schema(description = "Today's: a post whose deadline has passed is SCREENING")
        VacancyStatus status,

        Instant createdAt,

        @Schema(description = "When the draft will be published by itself", nullable = true)
        Instant publishAt,

        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant screeningAt,
        @Schema(nullable = true) Instant interviewingAt,
        @Schema(nullable = true) Instant decidingAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) Instant abortedAt,
        @Schema(nullable = true) String abortReason,

        @Schema(description = "What each step from the need to the ad lacks; empty once published")
        List<VacancyStep> steps,

        List<StageCount> stages,

        @Schema(description = "Whether the caller may change it")
        boolean mayChange) {

    /** The first step that stops the publication; null where none does. */
    public DraftStep firstOpenStep() {
        return steps.stream()
                .filter(step -> !step.done())
                .findFirst()
                .map(VacancyStep::step)
                .orElse(null);
    }

    /** Where the page of the step after this one is; after the last one, that of the draft. */
    public String addressAfter(DraftStep step) {
        return steps.stream()
                .filter(next -> next.step().compareTo(step) > 0)
                .findFirst()
                .map(next -> "/vacancies/" + id + "/" + next.path())
                .orElse("/vacancies/" + id);
    }

    /** What stands between a draft and its publication. */
    @JsonProperty
    @Schema(description = "What stands between a draft and its publication")
    public List<FieldError> missing() {
        return steps.stream().flatMap(step -> step.missing().stream()).toList();
    }

    /** Whether an end has been reached that can be taken back. */
    public boolean reopenable() {
        return status.canBeUndone();
    }

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

    /** Whether the caller may change what will be advertised. */
    @JsonIgnore
    public boolean changeable() {
        return draft() && mayChange && publishAt == null;
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
