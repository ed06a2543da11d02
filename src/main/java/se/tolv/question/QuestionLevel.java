package se.tolv.question;

/** Which roles a question suits. */
public enum QuestionLevel {
    ALL,
    SPECIALIST,
    LEADER
}
