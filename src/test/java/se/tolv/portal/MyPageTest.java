package se.tolv.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.letter.CandidateLink;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.mail.OutgoingMail;

/** The candidate's own page, behind a mailed link. */
@TolvTest
class MyPageTest {

    @Test
    void link_opened_leavesTheSecretInACookieForTheCandidatesPagesOnly() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String cookies = As.nobody()
                .get("/my/" + secretOf(email))
                .then()
                .statusCode(303)
                .header("Location", containsString("/my"))
                .header("Location", not(containsString(secretOf(email))))
                .extract()
                .header("Set-Cookie");
        assertThat(cookies).contains("tolv_candidate=", "Path=/my", "HttpOnly", "SameSite=Lax", "Max-Age=7200");
    }

    @Test
    void page_saysWhereWhatNextAndByWhen_andNothingForStaff() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        InDemo.change(() -> Application.<Application>findById(application).internal = true);
        as(email)
                .header("Accept-Language", "en")
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString("We have your application."))
                .body(containsString("You will hear from us by"))
                .body(containsString("Three times."))
                .body(not(containsString("ANSWER_AFTER_DEADLINE")))
                .body(not(containsString("/applications/" + application + "\"")));
    }

    @Test
    void secret_isNowhereInTheDatabaseButHashed() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        assertThat(InDemo.get(() -> CandidateLink.count("secretHash", Secrets.hash(secretOf(email)))))
                .isEqualTo(1);
        assertThat(InDemo.get(() -> CandidateLink.count("secretHash", secretOf(email))))
                .isZero();
    }

    @Test
    void link_unknownOrExpired_offersANewOne() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        InDemo.change(() -> {
            CandidateLink link = CandidateLink.find("secretHash", Secrets.hash(secretOf(email)))
                    .firstResult();
            link.expiresAt = link.createdAt.minus(Duration.ofDays(1));
        });
        for (String secret : List.of("nonsense", secretOf(email))) {
            As.nobody().get("/my/" + secret).then().statusCode(404).body(containsString("action=\"/my/link\""));
        }
        as(email).get("/my").then().statusCode(200).body(not(containsString("Amira Haddad")));
    }

    @Test
    void newLink_isTheSameAnswerForThoseWhoHaveAppliedAndThoseWhoHaveNot() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String stranger = OpenPost.someEmail();
        for (String who : List.of(email.toUpperCase(), stranger)) {
            As.nobody()
                    .formParam("email", who)
                    .post("/my/link")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/my/link/sent"));
        }
        assertThat(mails(email)).hasSize(2);
        assertThat(mails(stranger)).isEmpty();
        As.nobody().get("/my/" + secretOf(email)).then().statusCode(303);
    }

    @Test
    void newLink_askedForAgainAndAgain_sendsThreeAtMost() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        for (int i = 0; i < 5; i++) {
            As.nobody().formParam("email", email).post("/my/link").then().statusCode(303);
        }
        assertThat(mails(email)).hasSize(1 + LinkThrottle.PER_EMAIL);
    }

    @Test
    void newLink_forWhatIsNoAddress_namesTheField() {
        As.nobody()
                .formParam("email", "amira")
                .post("/my/link")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#email\""));
    }

    @Test
    void withdraw_own_isDone() {
        String email = OpenPost.someEmail();
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        as(email)
                .formParam("version", 0)
                .post("/my/applications/" + application + "/withdraw")
                .then()
                .statusCode(303);
        assertThat(stageOf(application)).isEqualTo(ApplicationStage.WITHDRAWN);
        as(email)
                .header("Accept-Language", "en")
                .get("/my")
                .then()
                .body(containsString("You have withdrawn your application."))
                .body(not(containsString("You will hear from us by")));
    }

    @Test
    void withdraw_somebodyElses_isNotFound() {
        String email = OpenPost.someEmail();
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", email);
        UUID other = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        as(email)
                .formParam("version", 0)
                .post("/my/applications/" + other + "/withdraw")
                .then()
                .statusCode(404);
        assertThat(stageOf(other)).isEqualTo(ApplicationStage.RECEIVED);
    }

    @Test
    void withdraw_withoutAnOpenPage_leadsToTheLinkForm() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        As.nobody()
                .formParam("version", 0)
                .post("/my/applications/" + application + "/withdraw")
                .then()
                .statusCode(303);
        assertThat(stageOf(application)).isEqualTo(ApplicationStage.RECEIVED);
    }

    @Test
    void staffSession_opensNoCandidatesPage_andTheOtherWayRound() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        As.hr().get("/my").then().statusCode(200).body(containsString("action=\"/my/link\""));
        as(email).get("/owed").then().statusCode(303).header("Location", containsString("/sign-in"));
        As.nobody()
                .cookie("tolv_session", secretOf(email))
                .get("/owed")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    private static RequestSpecification as(String email) {
        return As.nobody().cookie("tolv_candidate", secretOf(email));
    }

    private static String secretOf(String email) {
        List<OutgoingMail> mails = mails(email);
        return mails.get(mails.size() - 1).secretLink.replaceAll(".*/", "");
    }

    private static List<OutgoingMail> mails(String email) {
        return InDemo.get(() -> OutgoingMail.list("recipient = ?1 order by id", email));
    }

    private static ApplicationStage stageOf(UUID application) {
        return InDemo.get(() -> Application.<Application>findById(application).stage);
    }
}
