package se.tolv.feedback.calendar;

/** In what a {@link Limit} is counted. */
public enum LimitUnit {
    /** Whole days that are working days; due at the end of the last. */
    WORKING_DAYS,
    /** Whole days, whichever they are; due at the end of the last. */
    CALENDAR_DAYS,
    /** Hours of 60 minutes from the moment of the event, day and night, whatever the clocks show. */
    HOURS
}
