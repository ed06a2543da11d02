package se.tolv.feedback.duty;

/** With whom the employer has to do in a duty. */
public enum Party {
    APPLICANT,
    /** Whoever asks for merits or records, an applicant or anybody else. */
    REQUESTER,
    /** The only one who owes the employer something, and not the other way round. */
    REFEREE
}
