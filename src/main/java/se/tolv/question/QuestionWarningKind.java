package se.tolv.question;

/** What may be wrong with a question to a candidate, or to a referee about one. */
public enum QuestionWarningKind {
    /** The candidate's own health, disability, sick leave, medicine, alcohol. */
    HEALTH,
    /** Pregnancy, plans for children, parental leave. */
    PREGNANCY,
    /** The candidate's own children, partner, home and private life. */
    FAMILY,
    /** Religion and political opinion: nobody may be made to tell a public body of either (RF 2:2). */
    BELIEF,
    /** Where the candidate or the family comes from, citizenship, mother tongue, name, accent. */
    ORIGIN,
    /** Age, year of birth, time left to retirement. */
    AGE,
    /** The candidate's own membership of a trade union or activity in one. */
    UNION,
    /** Present or earlier pay. What the candidate expects to be paid may be asked. */
    EARLIER_PAY,
    /** Can be answered with yes or no. */
    YES_OR_NO,
    /** Asks two things at once: the answer covers one of them, and the rating cannot say which. */
    ASKS_TWO_THINGS,
    /** Asks what the candidate thinks, not what the candidate has done or would do. */
    ASKS_OPINION;

    /**
     * Whether HR may keep the question in spite of the warning, with a written reason. Earlier pay may not be asked for
     * by any reason (directive (EU) 2023/970, article 5.2).
     */
    public boolean overrulable() {
        return this != EARLIER_PAY;
    }

    /** Whether it is about what is none of the employer's business, and not only about how well the question is put. */
    public boolean mayNotBeAsked() {
        return switch (this) {
            case HEALTH, PREGNANCY, FAMILY, BELIEF, ORIGIN, AGE, UNION, EARLIER_PAY -> true;
            case YES_OR_NO, ASKS_TWO_THINGS, ASKS_OPINION -> false;
        };
    }
}
