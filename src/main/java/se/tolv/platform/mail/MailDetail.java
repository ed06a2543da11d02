package se.tolv.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One mail as the mailbox shows it.
 *
 * @param text the text in parts; the link stands between each two of them
 * @param link null where the mail has none, or has been sent
 * @param calendar the appointment that it carries, as iCalendar; null where it has none
 */
public record MailDetail(
        UUID id,
        String recipient,
        String subject,
        OutgoingMail.Status status,
        Instant createdAt,
        List<String> text,
        String link,
        String html,
        String calendar) {}
