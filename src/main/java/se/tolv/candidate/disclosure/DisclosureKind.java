package se.tolv.candidate.disclosure;

/** What somebody asks to be told. */
public enum DisclosureKind {
    /**
     * The education, the work experience and the other merits of whoever was called to interview or got the post, which an
     * applicant who did not may ask for in writing (diskrimineringslagen 2 kap. 4 §).
     */
    MERITS,
    /** Public records of the recruitment, which anybody may ask for (tryckfrihetsförordningen 2 kap.). */
    RECORDS
}
