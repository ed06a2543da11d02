package se.tolv.decision.assessment;

/** The life of an assessment: what is signed never changes, and what is changed is a new version. */
public enum AssessmentStatus {
    DRAFT,
    SIGNED
}
