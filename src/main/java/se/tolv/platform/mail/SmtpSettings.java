package se.tolv.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

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

    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    /** None: nobody signs in. */
    Optional<String> username();

    Optional<String> password();

    @WithDefault("Tolv <no-reply@localhost>")
    String from();

    @WithDefault("IF_OFFERED")
    Encryption encryption();

    /**
     * How long each answer of the server is waited for. A server that searches a mail before it answers must have the time to
     * do so: a mail whose answer nobody waits for is sent twice (RFC 5321 4.5.3.2.6).
     */
    @WithDefault("60s")
    Duration timeout();
}
