package se.tolv.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Instant;
import java.util.Properties;

/** A talk with the mail server, in which one mail after the other is handed over. Every wait in it has an end. */
class MailServerTalk implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";

    /** Many a server hangs up after a hundred. */
    private static final int MOST_MAILS = 50;

    private final SmtpSettings settings;
    private final Session session;
    private Transport transport;
    private int handedOver;

    MailServerTalk(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        String patience = String.valueOf(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", String.valueOf(settings.username().isPresent()));
        switch (settings.encryption()) {
            case NONE -> {}
            case IF_OFFERED -> properties.put("mail.smtp.starttls.enable", "true");
            case STARTTLS -> properties.put("mail.smtp.starttls.required", "true");
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    /** Begins the talk, unless it has begun. */
    void open() throws MessagingException {
        if (transport != null && handedOver < MOST_MAILS) {
            return;
        }
        close();
        Transport fresh = session.getTransport("smtp");
        fresh.connect(
                settings.host(),
                settings.port(),
                settings.username().orElse(null),
                settings.password().orElse(null));
        transport = fresh;
        handedOver = 0;
    }

    /**
     * Hands over a mail in the talk that has begun.
     *
     * @throws MessagingException where the server has not said that it takes it; the talk is then over
     */
    void send(OutgoingMail mail, Instant now) throws MessagingException {
        try {
            MimeLetter letter = new MimeLetter(session, mail, settings.from(), now);
            transport.sendMessage(letter, letter.getAllRecipients());
            handedOver++;
        } catch (MessagingException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException gone) {
            // Nothing more was to be said.
        }
        transport = null;
    }
}
