package se.tolv.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A mail as it goes over the wire. */
class MimeLetter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    /** The same at each attempt: a mailbox that gets it twice can tell. */
    private final UUID key;

    /**
     * @throws MessagingException where the recipient is no address
     */
    MimeLetter(Session session, OutgoingMail mail, InternetAddress from, Instant now) throws MessagingException {
        super(session);
        key = mail.id;
        setFrom(from);
        setRecipient(Message.RecipientType.TO, address(mail.recipient));
        setSubject(mail.subject, UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setContent(mail.calendar == null ? words(mail) : withInvitation(mail));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + key + "@tolv>");
    }

    /** A mail program shows the last form that it understands. */
    private static MimeMultipart words(OutgoingMail mail) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative", text(withLink(mail.text, mail), "plain"));
        if (mail.html != null) {
            forms.addBodyPart(text(withLink(mail.html, mail), "html"));
        }
        return forms;
    }

    /** The appointment once as a form of the mail, which Gmail and Outlook show with buttons, and once as a file for all others. */
    private static MimeMultipart withInvitation(OutgoingMail mail) throws MessagingException {
        MimeMultipart forms = words(mail);
        forms.addBodyPart(calendar(mail, "text/calendar"));
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(forms);
        MimeBodyPart file = calendar(mail, "application/ics");
        file.setFileName("invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", first, file);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(OutgoingMail mail, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                mail.calendar.getBytes(StandardCharsets.UTF_8),
                type + "; charset=UTF-8; method=" + mail.calendarMethod)));
        return part;
    }

    private static InternetAddress address(String recipient) throws MessagingException {
        int at = recipient.lastIndexOf('@');
        try {
            return new InternetAddress(recipient.substring(0, at + 1) + IDN.toASCII(recipient.substring(at + 1)), true);
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("No address");
        }
    }

    private static String withLink(String text, OutgoingMail mail) {
        return mail.secretLink == null ? text : text.replace(Letter.LINK, mail.secretLink);
    }
}
