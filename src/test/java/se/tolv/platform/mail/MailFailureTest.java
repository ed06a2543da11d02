package se.tolv.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.InDemo;
import se.tolv.MailServer;
import se.tolv.OpenPost;
import se.tolv.ScriptedMailServer;
import se.tolv.TolvTest;
import se.tolv.feedback.TestTime;
import se.tolv.platform.language.Language;

/** What becomes of a mail that the server does not take, or says nothing to. */
@TolvTest
class MailFailureTest {

    @Inject
    OutboxSender sender;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    Clock clock;

    /** Of what other tests have left, nothing is due here. */
    @BeforeEach
    void othersWait() {
        InDemo.change(() -> OutgoingMail.update(
                "nextAttemptAt = ?1 where status = ?2",
                Instant.parse("9000-01-01T00:00:00Z"),
                OutgoingMail.Status.WAITING));
    }

    @ParameterizedTest
    @CsvSource({"RCPT TO, 550", "RCPT TO, 501", "RCPT TO, 556", "., 554", "DATA, 552"})
    void sendAll_serverRefusesForGood_marksTheMailAsBouncedAndTriesNoMore(String command, int code) throws Exception {
        OutgoingMail mail = afterAttempt(command, code + " no");
        assertThat(mail.status).isEqualTo(OutgoingMail.Status.BOUNCED);
        assertThat(mail.lastError).isEqualTo("SMTP " + code);
        assertThat(mail.attempts).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"RCPT TO, 451", "RCPT TO, 450", "., 452", "DATA, 421", "RCPT TO, 530"})
    void sendAll_serverRefusesForNow_triesAgainAMinuteLater(String command, int code) throws Exception {
        Instant before = clock.instant();
        OutgoingMail mail = afterAttempt(command, code + " later");
        assertThat(mail.status).isEqualTo(OutgoingMail.Status.WAITING);
        assertThat(mail.lastError).isEqualTo("SMTP " + code);
        assertThat(mail.nextAttemptAt)
                .isBetween(before.plusSeconds(60), clock.instant().plusSeconds(60));
    }

    /** The server does not know us: that is no fault of the recipient's. */
    @ParameterizedTest
    @CsvSource({"GREETING, 554", "GREETING, 421", "MAIL FROM, 550"})
    void sendAll_serverRefusesTheSender_triesAgain(String command, int code) throws Exception {
        assertThat(afterAttempt(command, code + " not you").status).isEqualTo(OutgoingMail.Status.WAITING);
    }

    @Test
    void sendAll_recipientIsNoAddress_isBouncedAndTheNextMailIsSent() throws Exception {
        UUID wrong = put("nobody at all");
        String recipient = OpenPost.someEmail();
        put(recipient);
        try (ScriptedMailServer server = new ScriptedMailServer(friendly())) {
            sendAll();
            assertThat(server.taken()).containsExactly(recipient);
        }
        assertThat(find(wrong).status).isEqualTo(OutgoingMail.Status.BOUNCED);
    }

    @Test
    void sendAll_mailInTheHandsOfAnother_isLeftThere_howeverLateItIsByTheOwnClock() throws Exception {
        UUID mail = put(OpenPost.someEmail());
        taken(mail, "now() + interval '5 minutes'");
        TestTime.standing().pass(Duration.ofDays(2));
        try (ScriptedMailServer server = new ScriptedMailServer(friendly())) {
            sendAll();
            assertThat(server.taken()).isEmpty();
            taken(mail, "now() - interval '1 second'");
            sendAll();
            assertThat(server.taken()).hasSize(1);
        }
    }

    private static void taken(UUID mail, String until) {
        InDemo.change(() -> OutgoingMail.getEntityManager()
                .createNativeQuery("update outgoing_mail set taken_until = " + until + " where id = ?1")
                .setParameter(1, mail)
                .executeUpdate());
    }

    @Test
    void sendAll_oneTalkHangs_theOtherMailsAreSentMeanwhile() throws Exception {
        UUID hanging = put(OpenPost.someEmail());
        AtomicInteger talks = new AtomicInteger();
        Function<String, String> firstIsSilent =
                line -> line.equals("GREETING") && talks.incrementAndGet() == 1 ? ScriptedMailServer.SILENCE : null;
        try (ScriptedMailServer server = new ScriptedMailServer(firstIsSilent)) {
            CompletableFuture<Void> hung = CompletableFuture.runAsync(this::sendAll);
            server.awaitHung();
            List<String> others = List.of(OpenPost.someEmail(), OpenPost.someEmail());
            others.forEach(this::put);
            sendAll();
            assertThat(server.taken()).containsExactlyElementsOf(others);
            hung.join();
            OutgoingMail postponed = find(hanging);
            assertThat(postponed.status).isEqualTo(OutgoingMail.Status.WAITING);
            assertThat(postponed.lastError).isEqualTo("SocketTimeoutException");
            due(hanging);
            sendAll();
            assertThat(server.taken()).hasSize(3).endsWith(postponed.recipient);
        }
        assertThat(find(hanging).status).isEqualTo(OutgoingMail.Status.SENT);
    }

    @Test
    void sendAll_whileOneIsBeingSent_theNextSenderDoesNotTakeItToo() throws Exception {
        put(OpenPost.someEmail());
        AtomicInteger mails = new AtomicInteger();
        Function<String, String> endIsSilent =
                line -> line.equals(".") && mails.incrementAndGet() == 1 ? ScriptedMailServer.SILENCE : null;
        try (ScriptedMailServer server = new ScriptedMailServer(endIsSilent)) {
            CompletableFuture<Void> hung = CompletableFuture.runAsync(this::sendAll);
            server.awaitHung();
            sendAll();
            assertThat(mails).hasValue(1);
            hung.join();
        }
    }

    /** A quarter of an hour after the server is back everything has arrived, once, however many attempts have failed. */
    @Test
    void sendAll_serverAwayForADay_losesNothingAndDoublesNothing() {
        TestTime time = TestTime.standing();
        List<String> recipients =
                java.util.stream.Stream.generate(OpenPost::someEmail).limit(12).toList();
        List<UUID> mails = recipients.stream().map(this::put).toList();
        MailServer.stop();
        for (Duration away = Duration.ZERO; away.toHours() < 24; away = away.plusMinutes(10)) {
            time.pass(Duration.ofMinutes(10));
            sendAll();
        }
        assertThat(mails).allSatisfy(id -> {
            assertThat(find(id).status).isEqualTo(OutgoingMail.Status.WAITING);
            assertThat(find(id).attempts).isPositive();
        });
        MailServer server = MailServer.running();
        time.pass(Duration.ofMinutes(15));
        sendAll();
        sendAll();
        assertThat(recipients)
                .allSatisfy(recipient -> assertThat(server.to(recipient)).hasSize(1));
        assertThat(mails).allSatisfy(id -> assertThat(find(id).status).isEqualTo(OutgoingMail.Status.SENT));
    }

    private OutgoingMail afterAttempt(String command, String answer) throws Exception {
        UUID id = put(OpenPost.someEmail());
        try (ScriptedMailServer server = new ScriptedMailServer(line -> line.startsWith(command) ? answer : null)) {
            sendAll();
            assertThat(server.taken()).isEmpty();
        }
        return find(id);
    }

    private static Function<String, String> friendly() {
        return line -> null;
    }

    private UUID put(String recipient) {
        return InDemo.get(() -> outbox.put(stationery.letter(
                recipient,
                new Stationery.Words(Language.EN, "Hello", List.of("Hello you,"), null),
                null,
                "application",
                UUID.randomUUID())));
    }

    private void due(UUID id) {
        InDemo.change(() -> OutgoingMail.update("nextAttemptAt = ?1 where id = ?2", clock.instant(), id));
    }

    private void sendAll() {
        InDemo.run(() -> {
            sender.sendAll();
            return null;
        });
    }

    private static OutgoingMail find(UUID id) {
        return InDemo.get(() -> OutgoingMail.findById(id));
    }
}
