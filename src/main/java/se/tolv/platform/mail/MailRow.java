package se.tolv.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** One mail in the mailbox's list. */
public record MailRow(UUID id, String recipient, String subject, OutgoingMail.Status status, Instant createdAt) {}
