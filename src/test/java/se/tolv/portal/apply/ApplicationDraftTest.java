package se.tolv.portal.apply;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.candidate.document.ApplicationDocument;
import se.tolv.candidate.draft.ApplicationDraft;
import se.tolv.candidate.draft.DisposeOfDrafts;
import se.tolv.candidate.draft.DraftLink;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.mail.OutgoingMail;

/** An application that is saved, gone on with by a mailed link, and sent once. */
@TolvTest
class ApplicationDraftTest {

    private static final byte[] PDF = "%PDF-1.7 a small one".getBytes(UTF_8);

    @Inject
    DisposeOfDrafts disposal;

    @Inject
    OtherEmployer others;

    @Test
    void save_goOnInAnotherBrowser_andSend_isOneApplicationWithItsFiles() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        As.nobody()
                .multiPart("requestKey", "k")
                .multiPart("name", "Amira Haddad")
                .multiPart("email", email)
                .multiPart("answers", "Only the first & so far")
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .post(path(post) + "/save")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/apply/saved"));
        As.nobody().get(path(post) + "/saved").then().statusCode(200).body(containsString("inte skickat"));

        Response opened = As.nobody().get(linkIn(email));
        opened.then().statusCode(303).header("Location", endsWith("/apply"));
        String secret = opened.cookie("tolv_draft");
        assertThat(opened.header("Set-Cookie")).contains("Path=" + path(post), "HttpOnly", "SameSite=Lax");
        with(secret)
                .get(path(post))
                .then()
                .statusCode(200)
                .body(containsString("Only the first &amp; so far"))
                .body(containsString("cv.pdf"))
                .body(containsString("value=\"k\""));

        for (int click = 0; click < 3; click++) {
            complete(with(secret), email)
                    .multiPart("requestKey", "k")
                    .multiPart("certificates", "one.pdf", PDF, "application/pdf")
                    .post(path(post))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/thanks"));
        }
        UUID application = InDemo.get(
                () -> Application.<Application>find("vacancyId", post.id()).singleResult().id);
        assertThat(InDemo.get(() -> ApplicationDocument.count("applicationId", application)))
                .isEqualTo(2);
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", post.id())))
                .isZero();
        assertThat(mails(email)).hasSize(2);
        As.nobody().get(linkIn(email)).then().statusCode(404).body(containsString("redan skickad"));
    }

    @Test
    void send_clickedByManyHandsAtOnce_isOneApplicationAndOneMail() throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        String secret = save(
                post,
                As.nobody()
                        .multiPart("requestKey", "k")
                        .multiPart("email", email)
                        .multiPart("cv", "cv.pdf", PDF, "application/pdf"));
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> clicks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                clicks.add(hands.submit(() -> complete(with(secret), email)
                        .multiPart("requestKey", "k")
                        .post(path(post))
                        .statusCode()));
            }
            for (Future<Integer> click : clicks) {
                assertThat(click.get()).isEqualTo(303);
            }
        } finally {
            hands.shutdown();
        }
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isEqualTo(1);
        assertThat(mails(email)).hasSize(2);
        with(secret)
                .multiPart("requestKey", "k")
                .multiPart("name", "typed last, arrived late")
                .post(path(post) + "/autosave")
                .then()
                .statusCode(409);
    }

    @Test
    void api_savesMailsSendsAndDiscards() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        String api = "/api/v1/public/vacancies/" + post.id() + "/applications";
        String secret = As.nobody()
                .contentType(JSON)
                .body(Map.of("name", List.of("Amira Haddad"), "email", List.of(email), "colour", List.of("blue")))
                .put(api + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        program(secret)
                .multiPart("name", "Amira H")
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .put(api + "/draft")
                .then()
                .statusCode(200);
        As.nobody()
                .contentType(JSON)
                .body("{\"name\": null, \"answers\": [null]}")
                .put(api + "/draft")
                .then()
                .statusCode(200);
        program(secret)
                .get(api + "/draft")
                .then()
                .statusCode(200)
                .body("content.name", contains("Amira H"))
                .body("content.colour", nullValue())
                .body("files.name", contains("cv.pdf"));
        program(secret)
                .contentType(JSON)
                .body(Map.of("email", email))
                .post(api + "/draft/link")
                .then()
                .statusCode(204);
        assertThat(mails(email)).hasSize(1);
        program(secret)
                .contentType(JSON)
                .body(post.application("Amira Haddad", email))
                .post(api)
                .then()
                .statusCode(201);
        assertThat(InDemo.get(() -> ApplicationDocument.count(
                        "applicationId in (select a.id from Application a where a.vacancyId = ?1)", post.id())))
                .isEqualTo(1);
        program(secret).get(api + "/draft").then().statusCode(404);
        program(secret).delete(api + "/draft").then().statusCode(204);
    }

    private static RequestSpecification program(String secret) {
        return As.nobody().header("Draft-Secret", secret);
    }

    @Test
    void draft_isNoApplication() {
        OpenPost post = OpenPost.inTwoWeeks();
        save(post, As.nobody().multiPart("email", OpenPost.someEmail()).multiPart("name", "Amira Haddad"));
        As.manager()
                .get("/api/v1/vacancies/" + post.id() + "/applications")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        As.manager().get("/api/v1/vacancies/" + post.id()).then().body(not(containsString("Amira")));
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isZero();
    }

    @Test
    void save_withoutAnAddress_keepsItInThisBrowserAndAsksForOne() {
        OpenPost post = OpenPost.inTwoWeeks();
        Response refused =
                As.nobody().multiPart("name", "Amira").multiPart("email", "x").post(path(post) + "/save");
        refused.then().statusCode(422).body(containsString("href=\"#email\""));
        with(refused.cookie("tolv_draft")).get(path(post)).then().body(containsString("value=\"Amira\""));
    }

    @Test
    void autosave_keepsWhatIsTypedWithoutMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        Response first = As.nobody()
                .multiPart("requestKey", "key")
                .multiPart("email", email)
                .multiPart("name", "Am")
                .post(path(post) + "/autosave");
        first.then().statusCode(200);
        String secret = first.cookie("tolv_draft");
        with(secret)
                .multiPart("requestKey", "key")
                .multiPart("name", "Amira\u0000 Haddad")
                .post(path(post) + "/autosave")
                .then()
                .statusCode(200);
        with(secret).get(path(post)).then().body(containsString("value=\"Amira Haddad\""));
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", post.id())))
                .isEqualTo(1);
        assertThat(mails(email)).isEmpty();
    }

    @Test
    void file_isRemovedAndTheRestIsKept() {
        OpenPost post = OpenPost.inTwoWeeks();
        String secret = save(
                post,
                As.nobody()
                        .multiPart("email", OpenPost.someEmail())
                        .multiPart("name", "Amira Haddad")
                        .multiPart("cv", "first.pdf", PDF, "application/pdf"));
        UUID file = InDemo.get(() -> ApplicationDocument.<ApplicationDocument>find(
                        "draftId in (select d.id from ApplicationDraft d where d.vacancyId = ?1)", post.id())
                .singleResult()
                .id);
        with(secret)
                .multiPart("name", "Amira H")
                .post(path(post) + "/files/" + file + "/removal")
                .then()
                .statusCode(303);
        with(secret)
                .get(path(post))
                .then()
                .body(containsString("value=\"Amira H\""))
                .body(not(containsString("first.pdf")));
    }

    @Test
    void discard_removesEverything() {
        OpenPost post = OpenPost.inTwoWeeks();
        String secret = save(post, As.nobody().multiPart("email", OpenPost.someEmail()));
        with(secret).post(path(post) + "/discard").then().statusCode(303);
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", post.id())))
                .isZero();
    }

    @Test
    void secret_opensNoOtherPostsFormAndNoOtherEmployers_andIsStoredHashed() {
        OpenPost post = OpenPost.inTwoWeeks();
        String secret =
                save(post, As.nobody().multiPart("email", OpenPost.someEmail()).multiPart("name", "Amira Haddad"));
        OpenPost other = OpenPost.inTwoWeeks();
        with(secret).get(path(other)).then().body(not(containsString("Amira")));
        As.nobody().get(path(other) + "/continue/" + secret).then().statusCode(404);
        others.named("draft");
        OtherEmployer.nobody("draft")
                .get(path(post) + "/continue/" + secret)
                .then()
                .statusCode(404);
        assertThat(InDemo.get(() -> DraftLink.count("secretHash", secret))).isZero();
        assertThat(InDemo.get(() -> DraftLink.count("secretHash", Secrets.hash(secret))))
                .isEqualTo(1);
    }

    @Test
    void mails_toOneAddress_areThreeAtMost() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        for (int i = 0; i < 5; i++) {
            save(post, As.nobody().multiPart("email", email));
        }
        assertThat(mails(email)).hasSize(3);
    }

    @Test
    void save_afterTheDeadline_isRefusedKindly() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.hasPassedItsDeadline();
        As.nobody()
                .multiPart("email", OpenPost.someEmail())
                .post(path(post) + "/save")
                .then()
                .statusCode(409)
                .body(containsString("Ansökningstiden är slut"));
    }

    @Test
    void oldDrafts_areRemovedWithTheirFiles_andItIsLogged() {
        OpenPost post = OpenPost.inTwoWeeks();
        save(
                post,
                As.nobody().multiPart("email", OpenPost.someEmail()).multiPart("cv", "cv.pdf", PDF, "application/pdf"));
        OpenPost fresh = OpenPost.inTwoWeeks();
        save(fresh, As.nobody().multiPart("email", OpenPost.someEmail()));
        InDemo.change(() -> {
            ApplicationDraft draft =
                    ApplicationDraft.find("vacancyId", post.id()).singleResult();
            draft.savedAt = draft.savedAt.minus(Duration.ofDays(31));
        });
        InDemo.run(() -> {
            disposal.dispose();
            return null;
        });
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", post.id())))
                .isZero();
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", fresh.id())))
                .isEqualTo(1);
        assertThat(InDemo.get(() -> AuditEntry.count("action = 'vacancy.draftsDisposed' and objectId = ?1", post.id())))
                .isEqualTo(1);
    }

    private static String save(OpenPost post, RequestSpecification form) {
        Response saved = form.post(path(post) + "/save");
        saved.then().statusCode(303);
        return saved.cookie("tolv_draft");
    }

    private static RequestSpecification with(String secret) {
        return As.nobody().cookie("tolv_draft", secret);
    }

    private static RequestSpecification complete(RequestSpecification request, String email) {
        return request.multiPart("name", "Amira Haddad")
                .multiPart("email", email)
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.");
    }

    private static String path(OpenPost post) {
        return "/jobs/" + post.slug() + "/apply";
    }

    /** The link of the oldest mail, as a path. */
    private static String linkIn(String email) {
        return mails(email).get(0).secretLink.replaceFirst("^https?://[^/]+", "");
    }

    private static List<OutgoingMail> mails(String email) {
        return InDemo.get(() -> OutgoingMail.list("recipient = ?1 order by id", email));
    }

    @Test
    void files_tooManyOrTooLargeTogether_areNotKeptHoweverOftenTheyAreSaved() {
        OpenPost post = OpenPost.inTwoWeeks();
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024);
        RequestSpecification first = As.nobody().multiPart("requestKey", "k").multiPart("email", OpenPost.someEmail());
        for (int i = 0; i < 4; i++) {
            first.multiPart("certificates", i + ".pdf", large, "application/pdf");
        }
        String secret = save(post, first);
        for (int again = 0; again < 2; again++) {
            with(secret)
                    .multiPart("cv", "cv.pdf", large, "application/pdf")
                    .multiPart("certificates", "one.pdf", large, "application/pdf")
                    .post(path(post) + "/save")
                    .then()
                    .statusCode(422)
                    .body(containsString("för stora tillsammans"));
            RequestSpecification many = with(secret);
            for (int i = 0; i < 7; i++) {
                many.multiPart("certificates", i + ".pdf", PDF, "application/pdf");
            }
            many.post(path(post) + "/save").then().statusCode(422).body(containsString("högst 10 intyg"));
        }
        assertThat(InDemo.get(() -> ApplicationDocument.count(
                        "draftId in (select d.id from ApplicationDraft d where d.vacancyId = ?1)", post.id())))
                .isEqualTo(4);
    }
}
