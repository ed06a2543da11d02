package se.tolv.candidate;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.mail.OutgoingMail;

/** A placeholder for somebody whose identity is protected: it counts, its promises run, and nothing is mailed. */
@TolvTest
class RegisterProtectedApplicationTest {

    @Test
    void register_countsAndPromisesWithoutPersonalDataOrMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        Response created = register(post, "key");
        created.then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("protectedIdentity", equalTo(true))
                .body("email", nullValue())
                .body("phone", nullValue());
        String id = created.path("id");
        register(post, "key").then().statusCode(201).body("id", equalTo(id));
        register(post, "other").then().statusCode(201).body("number", equalTo(3));
        As.hr().get("/api/v1/vacancies/" + post.id()).then().body("stages[0].count", equalTo(3));

        assertThat(state(id, Duty.ACKNOWLEDGEMENT)).isEqualTo(ObligationState.OPEN);
        assertThat(state(id, Duty.ANSWER_AFTER_DEADLINE)).isEqualTo(ObligationState.OPEN);
        assertThat(InDemo.get(() -> OutgoingMail.count("aboutId", UUID.fromString(id))))
                .isZero();
    }

    @Test
    void everyStep_worksWithoutAnAddress() {
        OpenPost post = OpenPost.inTwoWeeks();
        String id = register(post, null).path("id");
        move(id, 0, "SHORTLISTED").then().statusCode(200);
        move(id, 1, "RECEIVED").then().statusCode(200);
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "COMPETENCIES", "words", "Hej [namn]"))
                .post("/api/v1/applications/" + id + "/rejection")
                .then()
                .statusCode(200);
        assertThat(state(id, Duty.REJECTION)).isEqualTo(ObligationState.OPEN);
        assertThat(InDemo.get(() -> OutgoingMail.count("aboutId", UUID.fromString(id))))
                .isZero();
        for (String page :
                new String[] {"/applications/" + id, "/vacancies/" + post.id() + "/pipeline/cards?stage=REJECTED"}) {
            As.hr().get(page).then().statusCode(200).body(containsString("Skyddade personuppgifter"));
        }
    }

    @Test
    void answerInAnotherWay_isNotedAndKeepsThePromise_aMailIsRefused() {
        String id = register(OpenPost.inTwoWeeks(), null).path("id");
        UUID owed = obligation(id, Duty.ACKNOWLEDGEMENT).id;
        As.manager()
                .get("/owed/" + owed)
                .then()
                .statusCode(200)
                .body(containsString("det sätt ni har kommit överens om"));
        UUID answer = obligation(id, Duty.ANSWER_AFTER_DEADLINE).id;
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Hej"))
                .post("/api/v1/feedback/obligations/" + answer + "/update")
                .then()
                .statusCode(409);
        As.manager()
                .formParam("version", "0")
                .formParam("note", "Lämnat över disk")
                .post("/owed/" + owed + "/call")
                .then()
                .statusCode(303);
        assertThat(state(id, Duty.ACKNOWLEDGEMENT)).isEqualTo(ObligationState.KEPT);
    }

    @Test
    void managers_enterNone() {
        OpenPost post = OpenPost.inTwoWeeks();
        As.manager()
                .post("/api/v1/vacancies/" + post.id() + "/applications/protected")
                .then()
                .statusCode(403);
        As.hr()
                .get("/vacancies/" + post.id() + "/intake")
                .then()
                .statusCode(200)
                .body(containsString("skyddade personuppgifter"));
        As.hr()
                .formParam("requestKey", "k")
                .post("/vacancies/" + post.id() + "/intake/protected")
                .then()
                .statusCode(303);
    }

    private static Response register(OpenPost post, String key) {
        var request = As.hr();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/v1/vacancies/" + post.id() + "/applications/protected");
    }

    private static Response move(String id, int version, String to) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("to", to))
                .post("/api/v1/applications/" + id + "/moves");
    }

    private static ObligationState state(String id, Duty duty) {
        return obligation(id, duty).state;
    }

    private static Obligation obligation(String id, Duty duty) {
        return InDemo.get(
                () -> Obligation.<Obligation>find("applicationId = ?1 and duty = ?2", UUID.fromString(id), duty)
                        .firstResult());
    }
}
