package se.tolv.reference.request;

/** How a referee is asked. */
public enum RequestWay {
    /** By a mailed link to a form. */
    LINK,
    /** By a call, during which the same form is filled in. */
    PHONE
}
