package se.tolv.candidate.pipeline.letter;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.letter.LetterKind;

/** What several applicants are told of where they are. */
public class TellForm extends SeveralLettersForm {

    @NotNull
    @Schema(description = "The stage that they are in, or CORRECTION where an earlier letter does not stand")
    public LetterKind kind;

    @Schema(description = "The move that the letter is about; absent: none in particular")
    public UUID batch;
}
