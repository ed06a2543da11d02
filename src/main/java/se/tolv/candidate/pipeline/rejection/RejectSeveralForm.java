package se.tolv.candidate.pipeline.rejection;

import jakarta.validation.constraints.NotNull;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.pipeline.letter.SeveralLettersForm;

/** Why several applicants do not get the post, and how they are told. */
public class RejectSeveralForm extends SeveralLettersForm {

    @NotNull
    public RejectionReason reason;
}
