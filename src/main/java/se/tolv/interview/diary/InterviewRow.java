package se.tolv.interview.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.EndedBy;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.time.Days;

/** An interview in a list. */
public record InterviewRow(
        UUID id,
        int version,
        UUID applicationId,

        @Schema(description = "The applicant's name, or the alias where the caller must not know it")
        String applicant,

        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        InterviewStatus status,
        @Schema(nullable = true) Instant startsAt,
        @Schema(nullable = true) Instant endsAt,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String videoLink,
        @Schema(description = "Who interviews") List<String> assessors,

        @Schema(
                description = "Why the candidate asks for other times, and which; null where they do not",
                nullable = true)
        String wish,

        @Schema(description = "How many of the offered times are free still")
        long freeTimes,

        @Schema(nullable = true) EndedBy endedBy,

        @Schema(description = "Why it was last moved or cancelled", nullable = true)
        String reason,

        Instant offeredAt) {

    public boolean booked() {
        return status == InterviewStatus.BOOKED;
    }

    public boolean offered() {
        return status == InterviewStatus.OFFERED;
    }

    public boolean ahead() {
        return status.isAhead();
    }

    /** Whether the candidate waits for the employer: for other times, or because no time is left. */
    public boolean waits() {
        return wish != null || (offered() && freeTimes == 0);
    }

    public LocalDate day() {
        return startsAt == null ? null : Days.of(startsAt);
    }

    InterviewRow with(List<String> names, long free) {
        return new InterviewRow(
                id,
                version,
                applicationId,
                applicant,
                vacancyId,
                registryNumber,
                vacancyTitle,
                status,
                startsAt,
                endsAt,
                place,
                videoLink,
                names,
                wish,
                free,
                endedBy,
                reason,
                offeredAt);
    }
}
