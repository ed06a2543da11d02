package se.tolv.candidate.letter;

import se.tolv.candidate.ApplicationStage;

/** What a letter to an applicant is about. */
public enum LetterKind {
    SHORTLISTED,
    /** The invitation. */
    INTERVIEW,
    OFFER,
    HIRED,
    REJECTED,
    WITHDRAWN,
    /** The letter before this one was sent by mistake: the applicant is in the process as before. */
    CORRECTION;

    /** The letter that a move to this stage asks for. */
    public static LetterKind of(ApplicationStage reached, boolean back) {
        return back || reached == ApplicationStage.RECEIVED ? CORRECTION : valueOf(reached.name());
    }

    /** Whether such a letter can be written to somebody who is in this stage. */
    public boolean isFor(ApplicationStage stage) {
        return this == CORRECTION ? stage.isActive() : name().equals(stage.name());
    }
}
