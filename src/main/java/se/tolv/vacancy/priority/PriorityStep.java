package se.tolv.vacancy.priority;

/**
 * Who comes before the public, in order (rangordning). Advertising is the last step, and is what the ad does.
 */
public enum PriorityStep {
    /** Omplacering: employees who must be moved (LAS 7 §). */
    REDEPLOYMENT,
    /** Utökad sysselsättningsgrad: part-time employees who want more hours (LAS 25 a §). */
    INCREASED_HOURS,
    /** Företrädesrätt: those who lost their employment, until nine months after it ended (LAS 25 §). */
    PRIORITY_RIGHT
}
