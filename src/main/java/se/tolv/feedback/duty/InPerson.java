package se.tolv.feedback.duty;

import se.tolv.feedback.letter.Applicant;

/** Whether a rule asks for a call or a meeting, so that a mail does not keep it. */
public enum InPerson {
    NEVER,
    IF_INTERVIEWED,
    ALWAYS;

    public boolean appliesTo(Applicant applicant) {
        return this == ALWAYS || (this == IF_INTERVIEWED && applicant.interviewed());
    }
}
