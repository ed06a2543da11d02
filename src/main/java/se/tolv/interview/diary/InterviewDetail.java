package se.tolv.interview.diary;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.InterviewStatus;

/** An interview with what can be done about it. */
public record InterviewDetail(
        InterviewRow interview,

        @Schema(description = "The offered times that are free")
        List<SlotRow> times,

        @Schema(nullable = true) Instant wishedAt,
        @Schema(nullable = true) Instant bookedAt,
        @Schema(nullable = true) Instant heldAt,
        @Schema(nullable = true) Instant noShowAt,
        @Schema(nullable = true) Instant cancelledAt,

        @Schema(description = "Whether the caller may move and cancel it")
        boolean mayPlan,

        @Schema(description = "Whether its time has come, so that the caller can say what became of it")
        boolean due) {

    public boolean movable() {
        return mayPlan && interview.status() == InterviewStatus.BOOKED;
    }

    public boolean choosable() {
        return mayPlan && interview.ahead() && !times.isEmpty();
    }

    public boolean cancellable() {
        return mayPlan && interview.ahead();
    }
}
