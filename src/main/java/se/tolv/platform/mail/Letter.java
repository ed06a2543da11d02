package se.tolv.platform.mail;

import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param secretLink an address that opens something without a password; the texts carry {@link #LINK} where it belongs, and
 *     the outbox forgets it once the mail is sent. Null where the mail has none.
 * @param aboutType what the mail is about, as the audit trail names its type
 * @param calendar the appointment that it invites to or calls off; null where it has none
 */
public record Letter(
        String recipient,
        String subject,
        String text,
        String html,
        String secretLink,
        String aboutType,
        UUID aboutId,
        CalendarPart calendar) {

    /** Stands in the texts where the secret link goes. */
    public static final String LINK = "[[link]]";

    public Letter(
            String recipient,
            String subject,
            String text,
            String html,
            String secretLink,
            String aboutType,
            UUID aboutId) {
        this(recipient, subject, text, html, secretLink, aboutType, aboutId, null);
    }

    /** The same letter with an appointment. */
    public Letter with(CalendarPart appointment) {
        return new Letter(recipient, subject, text, html, secretLink, aboutType, aboutId, appointment);
    }
}
