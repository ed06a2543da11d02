package se.tolv.platform.setting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** What kind of installation this is. */
@ConfigMapping(prefix = "tolv")
public interface TolvSettings {

    /** Folder of the embedded database, which is started where {@code quarkus.datasource.jdbc.url} names no other. */
    @WithDefault("tolv-data")
    String data();

    /**
     * Whether the demo is loaded into an employer without accounts, and there alone its accounts are offered at sign-in and its mails
     * shown to anybody. Where somebody works already nothing is loaded or opened, and a line at start says so.
     */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean demo();

    /**
     * Whether the headers {@code X-Forwarded-*} are believed. Only where nobody reaches the port but through a proxy that sets
     * {@code X-Forwarded-Proto}, and sets {@code X-Forwarded-For} or appends to it: its last address is believed.
     */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean behindProxy();

    /** Whether mails are sent; otherwise they stay in the outbox, as in a demo without a mail server. */
    @WithName("mail.deliver")
    @WithDefault("true")
    @WithConverter(TrueOrFalse.class)
    boolean deliverMail();

    /**
     * How people reach the pages, with {@code {host}} for the employer's host name: {@code https://{host}:8443}. Links in mails begin with
     * it. Nothing is {@code https://{host}}, but for {@code localhost} {@code http} and Tolv's own port.
     */
    Optional<String> site();

    /** Whether staff may sign in with a password where the organisation's sign-in is offered; where it is not, they may whatever this says. */
    @WithDefault("true")
    @WithConverter(TrueOrFalse.class)
    boolean passwords();
}
