package se.tolv.candidate.pipeline.move;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;

/** Where an application is to go. */
public class MoveForm {

    @NotNull
    @Schema(
            description =
                    "The next stage, or the one before to take the last move back; rejection and withdrawal have requests of their own")
    public ApplicationStage to;
}
