package se.tolv.candidate.pipeline;

import jakarta.validation.constraints.NotNull;
import se.tolv.candidate.RejectionReason;

/** Why several applicants do not get the post, and how they are told. */
public class RejectSeveralForm extends SeveralLettersForm {

    @NotNull
    public RejectionReason reason;
}
