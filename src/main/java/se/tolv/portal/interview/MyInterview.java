package se.tolv.portal.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.EndedBy;
import se.tolv.interview.InterviewStatus;

/** One interview as its own candidate sees it. Nothing in it is for staff only, and nobody else's name stands in it. */
public record MyInterview(
        UUID id,
        int version,
        UUID applicationId,
        @Schema(description = "What the post is called") String title,
        InterviewStatus status,
        @Schema(nullable = true) Instant startsAt,
        @Schema(nullable = true) Instant endsAt,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String videoLink,

        @Schema(description = "Who interviews; null where the employer does not tell", nullable = true)
        String people,

        @Schema(description = "The free times to choose from; only in the reading of one interview")
        List<MyTime> times,

        @Schema(description = "What the candidate wrote when asking for other times", nullable = true)
        String wish,

        @Schema(nullable = true) EndedBy endedBy,

        @Schema(description = "Why it was last moved or cancelled", nullable = true)
        String reason,

        @Schema(description = "The day by which the candidate hears next", nullable = true)
        LocalDate answerBy) {

    public boolean offered() {
        return status == InterviewStatus.OFFERED;
    }

    public boolean booked() {
        return status == InterviewStatus.BOOKED;
    }

    public boolean ahead() {
        return status.isAhead();
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public String address() {
        return "/my/interviews/" + id;
    }

    MyInterview with(List<MyTime> free, LocalDate by) {
        return new MyInterview(
                id,
                version,
                applicationId,
                title,
                status,
                startsAt,
                endsAt,
                place,
                videoLink,
                people,
                free,
                wish,
                endedBy,
                reason,
                by);
    }
}
