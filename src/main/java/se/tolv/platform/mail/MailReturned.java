package se.tolv.platform.mail;

import java.util.UUID;

/** A mail will not arrive: the recipient's server has refused it for good, or it was tried for too long. */
public record MailReturned(UUID mailId) {}
