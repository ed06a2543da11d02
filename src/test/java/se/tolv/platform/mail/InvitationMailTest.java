package se.tolv.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.InDemo;
import se.tolv.MailServer;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.Language;

/** A mail with an appointment, as Gmail and Outlook want it. */
@TolvTest
class InvitationMailTest {

    @Inject
    OutboxSender sender;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL"})
    void sendAll_mailWithAppointment_carriesItAsFormOfTheMailAndAsFile(String method) throws Exception {
        String content = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:" + method
                + "\r\nBEGIN:VEVENT\r\nSUMMARY:Intervju i Västerås\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        String recipient = OpenPost.someEmail();
        MailServer server = MailServer.running();
        InDemo.change(() -> outbox.put(stationery
                .letter(
                        recipient,
                        new Stationery.Words(
                                Language.SV, "Intervju på måndag", List.of("Välkommen på intervju."), null),
                        null,
                        "application",
                        UUID.randomUUID())
                .with(new CalendarPart(method, content))));
        InDemo.run(() -> {
            sender.sendAll();
            return null;
        });

        MimeMessage mail = server.to(recipient).get(0);
        assertThat(mail.getSubject()).isEqualTo("Intervju på måndag");
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart forms = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat((String) forms.getBodyPart(0).getContent()).contains("Välkommen på intervju.");
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        BodyPart appointment = forms.getBodyPart(2);
        assertThat(appointment.getContentType()).contains("text/calendar", "charset=UTF-8", "method=" + method);
        assertThat(text(appointment)).isEqualTo(content);
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(text(file)).isEqualTo(content);
    }

    @Test
    void calendarPart_methodThatIsNoInvitation_isRefused() {
        assertThatThrownBy(() -> new CalendarPart("PUBLISH", "BEGIN:VCALENDAR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PUBLISH");
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
