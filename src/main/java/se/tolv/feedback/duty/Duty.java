package se.tolv.feedback.duty;

/** What a candidate can be owed: the duty of a rule, by the rule's number in the specification of feedback timing. */
public enum Duty {
    ACKNOWLEDGEMENT(1),
    ANSWER_AFTER_DEADLINE(2),
    STATUS_UPDATE(3),
    REJECTION(4),
    INTERVIEW_OUTCOME(5),
    CALL(6),
    /** An internal applicant is offered an interview or a talk. */
    INTERNAL_TALK(7),
    /** An internal applicant who is not chosen is told why, in person. */
    INTERNAL_FEEDBACK(8),
    DECISION(9),
    ABORTION(10),
    /** The merits of the one who was hired, which a rejected applicant may ask for (diskrimineringslagen 2:4). */
    MERITS(11),
    /** Public records that somebody asks for. */
    RECORDS(11),
    REFERENCE(12),
    /** The questions about how the recruitment was for the candidate, sent by the system. */
    SURVEY(13);

    private final int rule;

    Duty(int rule) {
        this.rule = rule;
    }

    /** The number that people call the rule by. */
    public int rule() {
        return rule;
    }

    /** Whether it is an answer that somebody waits for, and no errand of the system's own. */
    public boolean isAnswer() {
        return this != SURVEY;
    }

    /** Whom it concerns. */
    public Party party() {
        return switch (this) {
            case MERITS, RECORDS -> Party.REQUESTER;
            case REFERENCE -> Party.REFEREE;
            default -> Party.APPLICANT;
        };
    }
}
