package se.tolv.vacancy.profile.requirement;

/** How a question about a requirement is answered. */
public enum KnockInType {
    /** {@code YES} or {@code NO}; yes meets the requirement. */
    YES_NO,
    /** A number, such as years; at least so much meets it. */
    NUMBER,
    /** One of the options, named by its place from 0; some of them meet it. */
    CHOICE,
    /** Some words, which a person judges. */
    SHORT_TEXT
}
