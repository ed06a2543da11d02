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

/**
 * A real SMTP server at the address that the application is told of, the same one for all tests.
 */
public final class MailServer {

    /** Gives the application an address where nobody answers, unless a test has started a server there. */
    public static final class Address implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of("tolv.smtp.port", String.valueOf(free.getLocalPort()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {}
    }

    private static MailServer running;

    private final GreenMail server;

    private MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static synchronized MailServer running() {
        if (running == null) {
            running = new MailServer(ConfigProvider.getConfig().getValue("tolv.smtp.port", Integer.class));
        }
        return running;
    }

    /** From now on nobody answers, until a test asks for a running server again. */
    public static synchronized void stop() {
        if (running != null) {
            running.server.stop();
            running = null;
        }
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
}
