package se.tolv.candidate;

/** Why somebody does not get a post, as the requirement profile knows it. The words stand in the message bundle. */
public enum RejectionReason {
    /** Lacks something that the post demands: a licence, an education. */
    MANDATORY_REQUIREMENT,
    /** Others show more of the experience that the work needs. */
    EXPERIENCE,
    /** Others' answers show more of the competencies that the work needs. */
    COMPETENCIES,
    /** Others were assessed higher in the interview. */
    INTERVIEW,
    /** Somebody else took the post after a close comparison. */
    ANOTHER_CHOSEN,
    /** The references told another story than the work needs. */
    REFERENCES,
    /** Cannot be reached, or did not come. */
    NO_CONTACT
}
