package se.tolv.vacancy;

/** How long the employment lasts. */
public enum EmploymentForm {
    /** Tillsvidare: the default of a public employer. */
    PERMANENT,
    /** Visstid. */
    FIXED_TERM,
    /** Vikariat: in somebody's place. */
    SUBSTITUTE
}
