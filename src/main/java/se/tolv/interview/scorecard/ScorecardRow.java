package se.tolv.interview.scorecard;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;

/** An interviewed applicant, and how far the reader's own scorecard of them has come: nothing of anybody else's. */
public record ScorecardRow(
        UUID applicationId,
        UUID vacancyId,
        BilingualText vacancyTitle,
        String registryNumber,
        String applicant,
        ApplicationStage stage,
        Instant interviewAt,

        @Schema(description = "Null where the caller has not begun", nullable = true)
        UUID scorecardId,

        @Schema(nullable = true) ScorecardStatus status,

        @Schema(description = "Whether HR has closed the rating of this applicant")
        boolean closed) {

    /** Whether the reader, if they rate, can still do it. */
    public boolean waits() {
        return stage == ApplicationStage.INTERVIEW && !closed && (status == null || status == ScorecardStatus.DRAFT);
    }

    public boolean submitted() {
        return status != null && status != ScorecardStatus.DRAFT;
    }
}
