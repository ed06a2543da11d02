package se.tolv.interview.scorecard;

/** What came of a question in an interview. */
public enum AnswerOutcome {
    /** The answer is rated on the scale. */
    RATED,
    /** The question was asked, and the answer says nothing of the competency. */
    NO_EVIDENCE,
    /** The question was not asked; there is a reason. */
    SKIPPED
}
