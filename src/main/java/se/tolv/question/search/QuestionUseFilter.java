package se.tolv.question.search;

/** Whether a question has been chosen for any guide. */
public enum QuestionUseFilter {
    CHOSEN,
    NEVER_CHOSEN
}
