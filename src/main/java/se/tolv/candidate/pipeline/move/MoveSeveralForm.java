package se.tolv.candidate.pipeline.move;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;

/** Where several applications are to go. */
public class MoveSeveralForm {

    @NotNull
    @Schema(
            description = "The applications, each its key and the version that was read, with a colon between",
            examples = "[\"0197a1f0-1c1e-7c3f-9a52-5f0a3c5b8f11:0\"]")
    public List<String> chosen = List.of();

    @NotNull
    @Schema(description = "The next stage of each, or the one before to take its last move back")
    public ApplicationStage to;
}
