package se.tolv.vacancy.priority;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step before advertising, with its answer where there is one. */
public record PriorityRow(
        PriorityStep step,
        @Schema(description = "What the employer calls it") String name,
        @Schema(nullable = true) PriorityOutcome outcome,

        @Schema(description = "What was done", nullable = true)
        String note,

        @Schema(nullable = true) Instant answeredAt,

        @Schema(description = "Who signed the answer", nullable = true)
        String answeredBy) {

    public boolean about(PriorityStep other) {
        return step == other;
    }

    public boolean answered() {
        return outcome != null;
    }
}
