package se.tolv.vacancy.profile.requirement;

/** How much a requirement binds. */
public enum RequirementKind {
    /** Skallkrav: nobody who lacks it is hired. */
    MANDATORY,
    /** Meriterande: counts among those who have the mandatory ones. */
    DESIRABLE
}
