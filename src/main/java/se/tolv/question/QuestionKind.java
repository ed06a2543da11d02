package se.tolv.question;

/** What a question asks for. */
public enum QuestionKind {
    /** What the person has done. */
    PAST_BEHAVIOUR,
    /** What the person would do in a situation that is described. */
    GIVEN_SITUATION
}
