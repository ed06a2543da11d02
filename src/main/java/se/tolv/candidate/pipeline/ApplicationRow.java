package se.tolv.candidate.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.AnswerDue;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.time.Days;

/** An application as a line in a list or a card on the board. */
public record ApplicationRow(
        UUID id,
        int version,

        @Schema(description = "1, 2, 3 ... in the order of arrival within the vacancy")
        int number,

        String name,
        boolean internal,
        ApplicationStage stage,
        Instant receivedAt,
        @Schema(description = "When it reached its stage") Instant stageAt,

        @Schema(description = "The stages it can be moved to now; the last may be the one that the last move came from")
        List<ApplicationStage> moves,

        @Schema(description = "What the applicant is owed; null where nothing is", nullable = true)
        AnswerDue due) {

    static ApplicationRow of(Application application, AnswerDue due) {
        return new ApplicationRow(
                application.id,
                application.version,
                application.number,
                application.name,
                application.internal,
                application.stage,
                application.receivedAt,
                application.stampOf(application.stage),
                application.moves(),
                due);
    }

    /** Where a plain move leads: on, or back. A rejection has a page of its own and a withdrawal is the candidate's. */
    public List<ApplicationStage> plainMoves() {
        return moves.stream()
                .filter(stage -> stage != ApplicationStage.REJECTED && stage != ApplicationStage.WITHDRAWN)
                .toList();
    }

    public LocalDate receivedOn() {
        return Days.of(receivedAt);
    }

    public boolean rejectable() {
        return moves.contains(ApplicationStage.REJECTED);
    }

    public boolean leadsBack(ApplicationStage to) {
        return !stage.canBecome(to);
    }
}
