package se.tolv.feedback.rule;

/** What happens in a recruitment that makes a duty begin. */
public enum Occasion {
    APPLICATION_RECEIVED,
    APPLICATION_DEADLINE,
    LAST_CONTACT,
    NOT_CHOSEN,
    INTERVIEW,
    DECISION,
    ABORTION
}
