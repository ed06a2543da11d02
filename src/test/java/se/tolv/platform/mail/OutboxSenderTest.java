package se.tolv.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.MailServer;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.Language;

@TolvTest
class OutboxSenderTest {

    private static final String LINK = "https://demo.example/my/very-secret";

    @Inject
    OutboxSender sender;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    Clock clock;

    @Test
    void sendAll_mailWithSecretLink_deliversItInBothPartsAndForgetsIt() throws Exception {
        String recipient = OpenPost.someEmail();
        UUID id = put(recipient);
        MailServer server = MailServer.running();
        sendUntilDelivered(List.of(recipient));
        assertThat(server.to(recipient)).hasSize(1);
        String delivered =
                GreenMailUtil.getWholeMessage(server.to(recipient).get(0)).replace("=\r\n", "");
        assertThat(delivered)
                .contains("text/plain", "text/html", "Message-ID: <" + id + "@tolv>")
                .contains(LINK)
                .doesNotContain(Letter.LINK);
        OutgoingMail sent = find(id);
        assertThat(sent.status).isEqualTo(OutgoingMail.Status.SENT);
        assertThat(sent.secretLink).isNull();
        assertThat(sent.text + sent.html).doesNotContain(LINK);
    }

    @Test
    void sendAll_serverDown_keepsTheMailAndSendsItOnceWhenTheServerIsBack() {
        String recipient = OpenPost.someEmail();
        UUID id = put(recipient);
        InDemo.change(() -> OutgoingMail.update("nextAttemptAt = ?1 where id = ?2", Instant.EPOCH, id));
        MailServer.stop();
        sendAll();
        OutgoingMail waiting = find(id);
        assertThat(waiting.status).isEqualTo(OutgoingMail.Status.WAITING);
        assertThat(waiting.attempts).isEqualTo(1);
        assertThat(waiting.nextAttemptAt).isAfter(clock.instant());
        assertThat(waiting.secretLink).isEqualTo(LINK);
        MailServer server = MailServer.running();
        sendUntilDelivered(List.of(recipient));
        sendAll();
        assertThat(server.to(recipient)).hasSize(1);
        assertThat(find(id).status).isEqualTo(OutgoingMail.Status.SENT);
    }

    @Test
    void sendAll_byTwoSendersAtOnce_sendsEachMailOnce() {
        List<String> recipients =
                java.util.stream.Stream.generate(OpenPost::someEmail).limit(20).toList();
        recipients.forEach(this::put);
        MailServer server = MailServer.running();
        CompletableFuture.allOf(CompletableFuture.runAsync(this::sendAll), CompletableFuture.runAsync(this::sendAll))
                .join();
        sendUntilDelivered(recipients);
        assertThat(recipients)
                .allSatisfy(recipient -> assertThat(server.to(recipient)).hasSize(1));
    }

    private UUID put(String recipient) {
        return InDemo.get(() -> outbox.put(stationery.letter(
                recipient,
                new Stationery.Words(Language.EN, "Hello", List.of("Hello <you>,"), "Open your page"),
                LINK,
                "application",
                UUID.randomUUID())));
    }

    private void sendAll() {
        InDemo.run(() -> {
            sender.sendAll();
            return null;
        });
    }

    /** As days of attempts would. */
    private void sendUntilDelivered(List<String> recipients) {
        for (int attempt = 0; attempt < 5; attempt++) {
            InDemo.change(() -> OutgoingMail.update(
                    "nextAttemptAt = ?1 where status = ?2 and recipient in ?3",
                    clock.instant(),
                    OutgoingMail.Status.WAITING,
                    recipients));
            sendAll();
        }
    }

    private static OutgoingMail find(UUID id) {
        return InDemo.get(() -> OutgoingMail.findById(id));
    }
}
