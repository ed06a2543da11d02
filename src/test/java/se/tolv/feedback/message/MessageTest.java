package se.tolv.feedback.message;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.ScriptedMailServer;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.AnonymitySetting;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.OutboxSender;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.web.Slice;

/** What has been written to whom, and what did not arrive. */
@TolvTest
class MessageTest {

    @Inject
    OutboxSender sender;

    @Inject
    Outbox outbox;

    @Test
    void messages_ofAnApplicationVacancyAndObligation_leadToTheSameMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID mail = mailOf(application);
        As.hr()
                .get("/api/v1/feedback/messages?application=" + application)
                .then()
                .body("id", equalTo(List.of(mail.toString())));
        As.hr().get("/api/v1/feedback/messages?vacancy=" + post.id()).then().body("", hasSize(1));
        String obligation = As.hr()
                .get("/api/v1/feedback/obligations?state=KEPT&vacancy=" + post.id())
                .then()
                .extract()
                .path("[0].id");
        As.hr()
                .get("/api/v1/feedback/messages?obligation=" + obligation)
                .then()
                .body("id", equalTo(List.of(mail.toString())));
    }

    @Test
    void search_findsBySubjectAndByRecipient() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        String mail = mailOf(post.receivedFrom("Amira Haddad", email)).toString();
        String tail = post.title().substring(post.title().length() - 12);
        for (String q : List.of(email, email.substring(4, 30).toUpperCase(Locale.ROOT), tail)) {
            As.hr()
                    .queryParam("q", q)
                    .get("/api/v1/feedback/messages")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(List.of(mail)));
        }
        As.hr()
                .queryParam("q", email + "%")
                .get("/api/v1/feedback/messages")
                .then()
                .body("", hasSize(0));
        As.hr()
                .queryParam("all", true)
                .queryParam("q", email)
                .get("/messages")
                .then()
                .statusCode(200)
                .body(containsString(email), containsString("name=\"all\""));
        As.hr()
                .header("Accept-Language", "en")
                .queryParam("all", true)
                .queryParam("q", email + "%")
                .get("/messages")
                .then()
                .statusCode(200)
                .body(containsString("No message fits the search"));
    }

    @Test
    void search_whileTheApplicantIsHidden_findsTheAliasAndNotTheAddress() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        InDemo.change(() -> AnonymitySetting.delete("vacancyId", post.id()));
        String alias = InDemo.get(() -> Application.<Application>findById(application).alias);
        As.hr().queryParam("q", email).get("/api/v1/feedback/messages").then().body("", hasSize(0));
        As.hr()
                .queryParam("q", alias)
                .get("/api/v1/feedback/messages")
                .then()
                .body("recipient", equalTo(List.of(alias)));
    }

    @Test
    void list_isReadInPartsThatKeepTheQuestion() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> {
            for (int i = 0; i < Slice.SIZE; i++) {
                outbox.put(new Letter(
                        "one@example.com", "Subject " + post.id(), "Text", null, null, "application", application));
            }
        });
        String next = As.hr()
                .queryParam("q", post.id())
                .queryParam("all", true)
                .get("/messages")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(next).doesNotContain("rel=\"next\"");
        String page = As.hr()
                .queryParam("vacancy", post.id())
                .get("/messages")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("rel=\"next\"").contains("vacancy=" + post.id());
    }

    @Test
    void resend_ofWhatDidNotArrive_sendsItAgain() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID mail = mailOf(application);
        As.hr()
                .header("If-Match", "\"0\"")
                .post("/api/v1/feedback/messages/" + mail + "/resend")
                .then()
                .statusCode(409);
        InDemo.change(() -> {
            OutgoingMail row = OutgoingMail.findById(mail);
            row.status = OutgoingMail.Status.BOUNCED;
            row.lastError = "SMTP 550";
            row.attempts = 1;
        });
        As.hr().get("/messages").then().statusCode(200).body(containsString("SMTP 550"));
        As.hr()
                .header("If-Match", "\"0\"")
                .post("/api/v1/feedback/messages/" + mail + "/resend")
                .then()
                .statusCode(412);
        As.hr()
                .header("If-Match", "\"1\"")
                .post("/api/v1/feedback/messages/" + mail + "/resend")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));
        As.manager().get("/api/v1/feedback/messages").then().statusCode(403);
    }

    @Test
    void acknowledgement_thatTheServerRefuses_isShownOnTheListTheCardAndToHrAndCanBeSentAgain() throws Exception {
        String email = OpenPost.someEmail();
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        UUID mail = mailOf(application);
        try (ScriptedMailServer server =
                new ScriptedMailServer(line -> line.startsWith("RCPT TO:<" + email) ? "550 5.1.1 unknown" : null)) {
            sendFirst(mail);
            assertThat(server.taken()).doesNotContain(email);
        }
        ValidatableResponse one = As.hr()
                .get("/api/v1/feedback/messages/" + mail)
                .then()
                .body("status", equalTo("BOUNCED"))
                .body("attempts", equalTo(1))
                .body("lastError", equalTo("SMTP 550"));
        As.hr().get("/messages").then().statusCode(200).body(containsString("/messages/" + mail + "/resend"));
        As.hr()
                .header("Accept-Language", "en")
                .get("/applications/" + application)
                .then()
                .statusCode(200)
                .body(containsString("Letter that did not arrive"));
        As.hr()
                .get("/api/v1/feedback/health")
                .then()
                .body("findings.find { it.finding == 'NOT_REACHED' }.count", greaterThanOrEqualTo(1));
        String etag = one.extract().header("ETag");
        String version = etag.replace("\"", "");
        As.hr()
                .formParam("version", version)
                .post("/messages/" + mail + "/resend")
                .then()
                .statusCode(303);
        try (ScriptedMailServer server = new ScriptedMailServer(line -> null)) {
            sendFirst(mail);
            assertThat(server.taken()).contains(email);
        }
        As.hr().get("/api/v1/feedback/messages/" + mail).then().body("status", equalTo("SENT"));
        As.hr()
                .header("Accept-Language", "en")
                .get("/applications/" + application)
                .then()
                .body(not(containsString("Letter that did not arrive")));
    }

    /** Of all that waits, this one is due first. */
    private void sendFirst(UUID mail) {
        InDemo.change(() -> OutgoingMail.update("nextAttemptAt = ?1 where id = ?2", Instant.EPOCH, mail));
        InDemo.run(() -> {
            sender.sendAll();
            return null;
        });
    }

    private static UUID mailOf(UUID application) {
        return InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("aboutId", application).firstResult().id);
    }

    @Test
    void letter_thatWasRefused_losesItsSecret_andIsSentAgainWithAnother() throws Exception {
        String email = OpenPost.someEmail();
        UUID mail = mailOf(OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email));
        String first = linkOf(mail);
        isRefused(mail, email);
        assertThat(linkOf(mail)).isEqualTo(first.replaceFirst("[^/]+$", "***"));
        resend(mail).statusCode(200);
        String second = linkOf(mail);
        assertThat(second).isNotEqualTo(first).doesNotContain("***");
        As.nobody().get(second.replaceFirst("^https?://[^/]+", "")).then().statusCode(200);
    }

    @Test
    void invitation_thatWasRefused_isSentAgainFromTheAccount_andNotFromHere() throws Exception {
        String email = OpenPost.someEmail();
        As.admin()
                .contentType(JSON)
                .body(Map.of("name", "Åsa Ek", "email", email, "roles", List.of("ASSESSOR")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        UUID mail = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient", email).singleResult().id);
        isRefused(mail, email);
        assertThat(linkOf(mail)).endsWith("/choose-password?key=***");
        resend(mail).statusCode(409).body("detail", containsString("kontots sida"));
        As.hr().get("/api/v1/feedback/messages/" + mail).then().body("status", equalTo("BOUNCED"));
    }

    private void isRefused(UUID mail, String email) throws Exception {
        try (ScriptedMailServer server =
                new ScriptedMailServer(line -> line.startsWith("RCPT TO:<" + email) ? "550 5.1.1 unknown" : null)) {
            sendFirst(mail);
        }
    }

    private static ValidatableResponse resend(UUID mail) {
        String etag = As.hr().get("/api/v1/feedback/messages/" + mail).header("ETag");
        return As.hr()
                .header("If-Match", etag)
                .post("/api/v1/feedback/messages/" + mail + "/resend")
                .then();
    }

    private static String linkOf(UUID mail) {
        return InDemo.get(() -> OutgoingMail.<OutgoingMail>findById(mail).secretLink);
    }
}
