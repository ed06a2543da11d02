package se.tolv.interview.scorecard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question of one's scorecard as it is kept now. */
public record SavedAnswer(
        int number,

        @Schema(description = "To be sent with what is saved next")
        int version,

        String notes,

        @Schema(description = "1 to 5, none or skip; null: not rated yet", nullable = true)
        String answer,

        @Schema(description = "Why it was not asked, or why it was added; empty otherwise")
        String reason,

        @Schema(nullable = true) Instant savedAt) {

    public static SavedAnswer of(ScorecardAnswer answer) {
        return new SavedAnswer(
                answer.number,
                answer.version,
                answer.notes,
                AnswerForm.said(answer.outcome, answer.value),
                answer.reason,
                answer.savedAt);
    }
}
