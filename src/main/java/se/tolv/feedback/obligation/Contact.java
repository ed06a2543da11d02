package se.tolv.feedback.obligation;

import static se.tolv.feedback.duty.Duty.ABORTION;
import static se.tolv.feedback.duty.Duty.ANSWER_AFTER_DEADLINE;
import static se.tolv.feedback.duty.Duty.CALL;
import static se.tolv.feedback.duty.Duty.DECISION;
import static se.tolv.feedback.duty.Duty.INTERNAL_FEEDBACK;
import static se.tolv.feedback.duty.Duty.INTERNAL_TALK;
import static se.tolv.feedback.duty.Duty.INTERVIEW_OUTCOME;
import static se.tolv.feedback.duty.Duty.REJECTION;
import static se.tolv.feedback.duty.Duty.STATUS_UPDATE;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Party;

/** How a candidate can be answered, and which duties each kind of answer keeps. */
public enum Contact {
    /** The mail that says that an application has come in. */
    ACKNOWLEDGEMENT(Set.of(Duty.ACKNOWLEDGEMENT), false),
    /** A mail about where the application is. */
    STATUS(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, INTERVIEW_OUTCOME), false),
    /** A mail that calls to interview. */
    INVITED(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, INTERVIEW_OUTCOME, INTERNAL_TALK), true),
    /** An interview that was held. How it went is owed from then on. */
    INTERVIEWED(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, INTERNAL_TALK), true),
    /** A mail about how it ended. */
    OUTCOME(Set.of(ANSWER_AFTER_DEADLINE, STATUS_UPDATE, REJECTION, INTERVIEW_OUTCOME, DECISION, ABORTION), false),
    /** A call or a meeting, which a member of staff has noted. */
    CALLED(
            Set.of(
                    ANSWER_AFTER_DEADLINE,
                    STATUS_UPDATE,
                    INTERVIEW_OUTCOME,
                    CALL,
                    INTERNAL_TALK,
                    INTERNAL_FEEDBACK,
                    ABORTION),
            true),
    /** Whatever way was agreed on with somebody whose identity is protected, which a member of staff has noted. */
    BY_AGREEMENT(towards(Party.APPLICANT), true),
    /** The questions about how the recruitment was. */
    SURVEYED(Set.of(Duty.SURVEY), false),
    /** What was asked for has been disclosed, or refused with a reason. */
    DISCLOSED(towards(Party.REQUESTER), false),
    /** A referee has answered. */
    REFERENCE_GIVEN(towards(Party.REFEREE), false);

    private final Set<Duty> keeps;
    private final boolean inPerson;

    Contact(Set<Duty> keeps, boolean inPerson) {
        this.keeps = keeps;
        this.inPerson = inPerson;
    }

    private static Set<Duty> towards(Party party) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.party() == party)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whom a letter has not reached can be told in a call whatever it was to tell. */
    public boolean keeps(Obligation obligation) {
        return keeps(obligation.duty, obligation.inPerson) || this == CALLED && obligation.isReturned();
    }

    /**
     * @param asksForPerson whether only a call or a meeting keeps the duty
     */
    public boolean keeps(Duty duty, boolean asksForPerson) {
        return keeps.contains(duty) && (inPerson || !asksForPerson);
    }
}
