package se.tolv.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import se.tolv.platform.setting.AtLeastASecond;

/** The mail server that takes what Tolv sends. */
@ConfigMapping(prefix = "tolv.smtp")
interface SmtpSettings {

    /** How what is sent is kept from others on the way to the server. */
    enum Encryption {
        NONE,
        /** With STARTTLS where the server offers it. */
        IF_OFFERED,
        /** With STARTTLS; to a server that does not offer it nothing is sent. */
        STARTTLS,
        /** From the first byte, as on port 465. */
        TLS
    }

    /** Name of the server. */
    @WithDefault("localhost")
    String host();

    /** Port of the server. */
    @WithDefault("25")
    @WithConverter(PortNumber.class)
    int port();

    /** Who signs in to the server; none: nobody does. */
    Optional<String> username();

    /** The password of the one who signs in. */
    Optional<String> password();

    /** Whom mails come from, for all employers. */
    @WithDefault("Tolv <no-reply@localhost>")
    @WithConverter(SenderAddress.class)
    InternetAddress from();

    /** How mails are kept from others on the way to the server. */
    @WithDefault("IF_OFFERED")
    Encryption encryption();

    /**
     * How long each answer of the server is waited for. A server that searches a mail before it answers must have the time to
     * do so: a mail whose answer nobody waits for is sent twice (RFC 5321 4.5.3.2.6).
     */
    @WithDefault("60s")
    @WithConverter(AtLeastASecond.class)
    Duration timeout();
}
