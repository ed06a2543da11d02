package se.tolv.portal.voluntary;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.equality.AgeBand;
import se.tolv.equality.AnswerEquality;
import se.tolv.equality.EqualityAnswer;
import se.tolv.equality.EqualityForm;
import se.tolv.equality.Sex;
import se.tolv.platform.mail.OutgoingMail;

/** The voluntary questions: asked after applying, changed and taken back by the candidate, and read by nobody else. */
@TolvTest
class VoluntaryTest {

    private static final Map<String, String> WOMAN = Map.of("sex", "WOMAN", "ageBand", "FROM_40");
    private static final Map<String, String> MAN = Map.of("sex", "MAN");

    @Test
    void receipt_afterApplying_asksOnceAndWithoutAScript() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        String page = "/jobs/" + post.slug() + "/apply";
        As.nobody().get(page + "/thanks").then().statusCode(200).body(not(containsString("name=\"sex\"")));
        String cookie = As.nobody()
                .multiPart("name", "Amira Haddad")
                .multiPart("email", email)
                .multiPart("answers", "Once.")
                .multiPart("answers", "Twice.")
                .multiPart("answers", "Three times.")
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/thanks"))
                .extract()
                .cookie("tolv_receipt");
        As.nobody()
                .cookie("tolv_receipt", cookie)
                .get(page + "/thanks")
                .then()
                .statusCode(200)
                .body(containsString("name=\"sex\""))
                .body(containsString("PREFER_NOT_TO_SAY"));
        As.nobody()
                .cookie("tolv_receipt", cookie)
                .contentType("application/x-www-form-urlencoded")
                .post(page + "/thanks")
                .then()
                .statusCode(422)
                .body(containsString("id=\"sex-error\""));
        As.nobody()
                .cookie("tolv_receipt", cookie)
                .formParams(WOMAN)
                .post(page + "/thanks")
                .then()
                .statusCode(303);
        assertThat(answer(email).sex).isEqualTo(Sex.WOMAN);
        assertThat(answer(email).ageBand).isEqualTo(AgeBand.FROM_40);
        As.nobody()
                .cookie("tolv_receipt", cookie)
                .formParams(MAN)
                .post(page + "/thanks")
                .then()
                .statusCode(303);
        assertThat(answer(email).sex).isEqualTo(Sex.WOMAN);
    }

    @Test
    void receipt_ofALaterApplication_leavesTheEarlierAnswerAsItIs() {
        String email = OpenPost.someEmail();
        String first = secretOf(OpenPost.inTwoWeeks(), email);
        As.nobody()
                .contentType(JSON)
                .body(WOMAN)
                .post("/api/v1/public/equality-answers/" + first)
                .then()
                .statusCode(204);
        String second = secretOf(OpenPost.inTwoWeeks(), email);
        As.nobody()
                .contentType(JSON)
                .body(MAN)
                .post("/api/v1/public/equality-answers/" + second)
                .then()
                .statusCode(204);
        assertThat(answer(email).sex).isEqualTo(Sex.WOMAN);
        As.nobody()
                .contentType(JSON)
                .body(MAN)
                .post("/api/v1/public/equality-answers/" + first)
                .then()
                .statusCode(404);
        As.nobody()
                .contentType(JSON)
                .body("{\"sex\": \"KING\"}")
                .post("/api/v1/public/equality-answers/" + second)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("sex"));
    }

    @Test
    void ownPage_changesShowsAndDeletesTheAnswer() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String session = signIn(email);
        As.nobody()
                .cookie("tolv_candidate", session)
                .formParams(WOMAN)
                .post("/my/voluntary")
                .then()
                .statusCode(303);
        As.nobody()
                .header("Candidate-Session", session)
                .contentType(JSON)
                .body(Map.of("ageBand", "FROM_60"))
                .put("/api/v1/my/equality-answer")
                .then()
                .statusCode(204);
        As.nobody()
                .header("Candidate-Session", session)
                .get("/api/v1/my/equality-answer")
                .then()
                .statusCode(200)
                .body("sex", nullValue())
                .body("ageBand", equalTo("FROM_60"));
        As.nobody()
                .header("Candidate-Session", session)
                .get("/api/v1/my/data")
                .then()
                .body("equalityAnswer.ageBand", equalTo("FROM_60"));
        As.nobody()
                .cookie("tolv_candidate", session)
                .header("Accept-Language", "en")
                .get("/my/data")
                .then()
                .body(containsString("60 or over"));
        As.nobody()
                .cookie("tolv_candidate", session)
                .post("/my/voluntary/withdrawal")
                .then()
                .statusCode(303);
        As.nobody()
                .header("Candidate-Session", session)
                .get("/api/v1/my/equality-answer")
                .then()
                .statusCode(404);
        As.nobody().get("/my/voluntary").then().statusCode(303);
        As.nobody().get("/api/v1/my/equality-answer").then().statusCode(404);
    }

    /** What staff can read of an applicant is to the byte the same, whatever the applicant has answered. */
    @Test
    void answer_changesNothingThatStaffCanRead() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        List<String> before = staffReads(post, application);
        UUID candidate = InDemo.get(() -> Application.<Application>findById(application).candidateId);
        long lines = InDemo.get(() -> AuditEntry.count("objectId = ?1 or objectId = ?2", application, candidate));
        InDemo.change(() -> {
            EqualityForm form = new EqualityForm();
            form.sex = Sex.OTHER;
            form.ageBand = AgeBand.FROM_60;
            InDemo.bean(AnswerEquality.class).answer(candidate, form);
        });
        assertThat(staffReads(post, application)).isEqualTo(before);
        assertThat(InDemo.<Long>get(() -> AuditEntry.count("objectId = ?1 or objectId = ?2", application, candidate)))
                .isEqualTo(lines);
    }

    private static List<String> staffReads(OpenPost post, UUID application) {
        List<String> answers = new ArrayList<>();
        for (String path : List.of(
                "/api/v1/applications/" + application,
                "/api/v1/applications/" + application + "/events",
                "/api/v1/applications/" + application + "/person",
                "/api/v1/vacancies/" + post.id() + "/applications",
                "/vacancies/" + post.id() + "/intake/export?format=CSV",
                "/api/v1/statistics/adverse-impact")) {
            answers.add(As.hr().get(path).then().statusCode(200).extract().asString());
        }
        return answers;
    }

    private static String secretOf(OpenPost post, String email) {
        return post.apply(post.application("Amira Haddad", email), null)
                .statusCode(201)
                .extract()
                .path("equalitySecret");
    }

    private static String signIn(String email) {
        String link = InDemo.get(() -> OutgoingMail.<OutgoingMail>find(
                        "recipient = ?1 and secretLink like '%/my/%' order by id desc", email)
                .firstResult()
                .secretLink);
        return As.nobody()
                .contentType(JSON)
                .body(Map.of("secret", link.replaceAll(".*/", "")))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    private static EqualityAnswer answer(String email) {
        return InDemo.get(() -> EqualityAnswer.<EqualityAnswer>find(
                        "candidateId", Candidate.withEmail(email).orElseThrow().id)
                .firstResult());
    }
}
