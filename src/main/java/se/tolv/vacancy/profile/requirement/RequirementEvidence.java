package se.tolv.vacancy.profile.requirement;

/** By what a requirement is judged. */
public enum RequirementEvidence {
    APPLICATION,
    /** A certificate, a licence, a degree. */
    DOCUMENT,
    INTERVIEW,
    REFERENCE,
    WORK_SAMPLE
}
