package se.tolv.vacancy.profile.requirement;

/** What an applicant's own answer says about a requirement. It decides nothing: nobody is rejected by it. */
public enum RequirementMatch {
    MET,
    NOT_MET,
    /** A person has to read the answer, or there is none. */
    TO_JUDGE
}
