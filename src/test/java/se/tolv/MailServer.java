package se.tolv;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server at the address that the application is told of. It runs while a test holds it open. */
public final class MailServer implements AutoCloseable {

    /** Gives the application an address where, unless a test starts a server there, nobody answers. */
    public static final class Address implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of(
                        "quarkus.mailer.mock",
                        "false",
                        "quarkus.mailer.host",
                        "localhost",
                        "quarkus.mailer.port",
                        String.valueOf(free.getLocalPort()),
                        "quarkus.mailer.start-tls",
                        "DISABLED",
                        // A connection kept to a server that an earlier test has stopped would fail the next mail.
                        "quarkus.mailer.keep-alive",
                        "false");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {}
    }

    private final GreenMail server;

    private MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static MailServer start() {
        return new MailServer(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class));
    }

    /** What has been delivered to this address. */
    public List<MimeMessage> to(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
