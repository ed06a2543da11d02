package se.tolv.feedback.message;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.mail.OutgoingMail;

/** What has been written to whom, and what did not arrive. */
@TolvTest
class MessageTest {

    @Test
    void messages_ofAnApplicationVacancyAndObligation_leadToTheSameMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID mail = mailOf(application);
        As.hr()
                .get("/api/v1/feedback/messages?application=" + application)
                .then()
                .body("id", equalTo(java.util.List.of(mail.toString())));
        As.hr().get("/api/v1/feedback/messages?vacancy=" + post.id()).then().body("", hasSize(1));
        String obligation = As.hr()
                .get("/api/v1/feedback/obligations?state=KEPT&vacancy=" + post.id())
                .then()
                .extract()
                .path("[0].id");
        As.hr()
                .get("/api/v1/feedback/messages?obligation=" + obligation)
                .then()
                .body("id", equalTo(java.util.List.of(mail.toString())));
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

    private static UUID mailOf(UUID application) {
        return InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("aboutId", application).firstResult().id);
    }
}
