package se.tolv.platform.identity;

/** What a member of staff may do. The constants are for {@code @RolesAllowed}, which takes strings. */
public enum Role {
    /** Accounts, units, settings. */
    ADMINISTRATOR,
    /** Owns frameworks, the question bank, templates and rules; sees every recruitment. */
    HR_SPECIALIST,
    /** Recruits for the units it manages and everything below them. */
    HIRING_MANAGER,
    /** Interviews and rates where it is on the panel. */
    ASSESSOR,
    /** Reads what the unions have insight into; changes nothing. */
    UNION_OBSERVER;

    public static final String ADMINISTRATORS = "ADMINISTRATOR";
    public static final String HR = "HR_SPECIALIST";
    public static final String MANAGERS = "HIRING_MANAGER";
    public static final String ASSESSORS = "ASSESSOR";
    public static final String OBSERVERS = "UNION_OBSERVER";
}
