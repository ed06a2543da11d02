package se.tolv.platform.web.menu;

/** A part of the staff menu, in the menu's order. */
public enum MenuSection {
    /** What waits for somebody. */
    WORK,
    /** How it went. */
    FOLLOW_UP,
    /** What recruitments are built from. */
    METHOD,
    /** What holds for all of the employer, and who has done what. */
    SETTINGS
}
