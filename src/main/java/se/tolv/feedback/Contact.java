package se.tolv.feedback;

import static se.tolv.feedback.Duty.ABORTION;
import static se.tolv.feedback.Duty.ANSWER_AFTER_DEADLINE;
import static se.tolv.feedback.Duty.CALL;
import static se.tolv.feedback.Duty.DECISION;
import static se.tolv.feedback.Duty.INTERVIEW_OUTCOME;
import static se.tolv.feedback.Duty.REJECTION;
import static se.tolv.feedback.Duty.STATUS_UPDATE;

import java.util.EnumSet;
import java.util.Set;

/** How a candidate can be answered, and which duties each kind of answer keeps. */
public enum Contact {
    /** The mail that says that an application has come in. */
    ACKNOWLEDGEMENT(Set.of(Duty.ACKNOWLEDGEMENT), false),
    /** A mail about where the application is. */
    STATUS(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, INTERVIEW_OUTCOME), false),
    /** A mail about how it ended. */
    OUTCOME(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, REJECTION, INTERVIEW_OUTCOME, DECISION, ABORTION), false),
    /** A call or a meeting, which a member of staff has noted. */
    CALLED(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, INTERVIEW_OUTCOME, CALL, ABORTION), true),
    /** Whatever way was agreed on with somebody whose identity is protected, which a member of staff has noted. */
    BY_AGREEMENT(EnumSet.allOf(Duty.class), true);

    private final Set<Duty> keeps;
    private final boolean inPerson;

    Contact(Set<Duty> keeps, boolean inPerson) {
        this.keeps = keeps;
        this.inPerson = inPerson;
    }

    boolean keeps(Obligation obligation) {
        return keeps(obligation.duty, obligation.inPerson);
    }

    /**
     * @param asksForPerson whether only a call or a meeting keeps the duty
     */
    boolean keeps(Duty duty, boolean asksForPerson) {
        return keeps.contains(duty) && (inPerson || !asksForPerson);
    }
}
