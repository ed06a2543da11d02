package se.tolv.feedback.rule;

/** What a candidate can be owed: the duty of a rule, by the rule's number in the specification of feedback timing. */
public enum Duty {
    ACKNOWLEDGEMENT(1),
    ANSWER_AFTER_DEADLINE(2),
    STATUS_UPDATE(3),
    REJECTION(4),
    INTERVIEW_OUTCOME(5),
    CALL(6),
    DECISION(9),
    ABORTION(10);

    private final int rule;

    Duty(int rule) {
        this.rule = rule;
    }

    /** The number that people call the rule by. */
    public int rule() {
        return rule;
    }
}
