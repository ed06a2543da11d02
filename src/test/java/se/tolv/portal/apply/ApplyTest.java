package se.tolv.portal.apply;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.document.ApplicationDocument;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.ad.AdChannel;

/** The open posts and the application form, for everybody. */
@TolvTest
class ApplyTest {

    private static final byte[] PDF = "%PDF-1.7 a small one".getBytes(UTF_8);

    @Inject
    Clock clock;

    @Test
    void list_searched_showsTheOpenPostAndNotTheClosedOne() {
        OpenPost open = OpenPost.inTwoWeeks();
        OpenPost closed = OpenPost.until(LocalDate.now(clock).minusDays(1));
        As.nobody()
                .queryParam("q", open.title())
                .get("/jobs")
                .then()
                .statusCode(200)
                .body(containsString(open.slug()));
        As.nobody()
                .queryParam("q", closed.title())
                .get("/jobs")
                .then()
                .statusCode(200)
                .body(not(containsString("/jobs/" + closed.slug())))
                .body(containsString("Ingen tjänst stämmer med sökningen"));
        As.nobody()
                .queryParam("q", open.title())
                .get("/api/v1/public/vacancies")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(open.id().toString())));
    }

    @Test
    void one_open_namesPayAndBothDaysInTheReadersLanguage() {
        OpenPost post = OpenPost.inTwoWeeks();
        LocalDate answer = new WorkingDays(Set.of()).plusWorkingDays(post.deadline(), 10);
        As.nobody()
                .header("Accept-Language", "sv")
                .get("/jobs/" + post.slug())
                .then()
                .statusCode(200)
                .body(containsString("29\u00a0500–34\u00a0000 kronor"))
                .body(containsString(Days.spoken(post.deadline(), Language.SV)))
                .body(containsString(Days.spoken(answer, Language.SV)));
        As.nobody()
                .header("Accept-Language", "en")
                .get("/jobs/" + post.slug())
                .then()
                .body(containsString(Days.spoken(answer, Language.EN)));
    }

    @Test
    void apply_byAChannelsLink_isKnownToHaveComeFromThere() {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> new AdChannel(post.id(), "platsbanken", "Platsbanken").persist());
        As.nobody()
                .get("/jobs/" + post.slug() + "?channel=platsbanken")
                .then()
                .body(containsString("/apply?channel=platsbanken\""));
        As.nobody()
                .get("/jobs/" + post.slug() + "/apply?channel=platsbanken")
                .then()
                .body(containsString("name=\"source\" value=\"platsbanken\""));
        assertThat(sourceOf(post, "platsbanken")).isEqualTo("platsbanken");
    }

    @Test
    void apply_byALinkOfSomebodyElsesMaking_isTakenWithoutSource() {
        OpenPost post = OpenPost.inTwoWeeks();
        for (String made : List.of("unknown", "\"><script>", "a\u0000b", "x".repeat(3000))) {
            As.nobody()
                    .queryParam("channel", made)
                    .get("/jobs/" + post.slug() + "/apply")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("name=\"source\"")));
            assertThat(sourceOf(post, made)).isNull();
        }
    }

    private static String sourceOf(OpenPost post, String sent) {
        Map<String, Object> form = new HashMap<>(post.application("Amira Haddad", OpenPost.someEmail()));
        form.put("source", sent);
        post.apply(form, null).statusCode(201);
        return InDemo.get(() -> Application.<Application>find("vacancyId = ?1 order by number desc", post.id())
                .firstResult()
                .source);
    }

    @Test
    void one_afterTheDeadline_saysSoAndTakesNothing() {
        OpenPost post = OpenPost.until(LocalDate.now(clock).minusDays(1));
        for (String path : List.of("/jobs/" + post.slug(), "/jobs/" + post.slug() + "/apply")) {
            As.nobody().get(path).then().statusCode(200).body(containsString("Ansökningstiden är slut"));
        }
        form("Amira Haddad", OpenPost.someEmail())
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(409)
                .body(containsString("Ansökningstiden är slut"));
        post.apply(post.application("Amira Haddad", OpenPost.someEmail()), null)
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void unknownOrUnpublishedPost_isNotFound() {
        As.nobody().get("/jobs/nothing-of-the-kind").then().statusCode(404);
        As.nobody().get("/api/v1/public/vacancies/" + UUID.randomUUID()).then().statusCode(404);
        As.nobody().get("/api/v1/public/vacancies/nonsense").then().statusCode(404);
    }

    @Test
    void apply_byPageWithFiles_isThankedWithTheDayAndStoresThem() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        form("Amira Haddad", email)
                .multiPart("cv", "my cv.pdf", PDF, "application/pdf")
                .multiPart("certificates", "one.pdf", PDF, "application/pdf")
                .multiPart("certificates", "two.pdf", PDF, "application/pdf")
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(303)
                .header("Location", containsString("/jobs/" + post.slug() + "/apply/thanks"));
        As.nobody()
                .get("/jobs/" + post.slug() + "/apply/thanks")
                .then()
                .statusCode(200)
                .body(containsString(
                        Days.spoken(new WorkingDays(Set.of()).plusWorkingDays(post.deadline(), 10), Language.SV)));
        UUID application = only(post);
        List<ApplicationDocument> files =
                InDemo.get(() -> ApplicationDocument.list("applicationId = ?1 order by id", application));
        assertThat(files).extracting(file -> file.name).containsExactlyInAnyOrder("my cv.pdf", "one.pdf", "two.pdf");
        assertThat(files).allSatisfy(file -> assertThat(file.content).isEqualTo(PDF));
        assertThat(mailsTo(email)).hasSize(1);
    }

    @Test
    void apply_tenClicksOnTheButton_isOneApplicationAndOneMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 10; click++) {
            form("Amira Haddad", email)
                    .multiPart("requestKey", key)
                    .post("/jobs/" + post.slug() + "/apply")
                    .then()
                    .statusCode(303);
        }
        only(post);
        assertThat(mailsTo(email)).hasSize(1);
    }

    @Test
    void apply_withErrors_keepsWhatWasTypedAndTheFile() {
        OpenPost post = OpenPost.inTwoWeeks();
        As.nobody()
                .multiPart("name", "Amira <Haddad>")
                .multiPart("email", "not an address")
                .multiPart("answers", "My first & only answer")
                .multiPart("answers", "")
                .multiPart("answers", "x".repeat(4001))
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(422)
                .body(containsString("My first &amp; only answer"))
                .body(containsString("value=\"not an address\""))
                .body(containsString("href=\"#name\""))
                .body(containsString("href=\"#answers.1\""))
                .body(containsString("href=\"#answers.2\""))
                .body(containsString("cv.pdf"));
        assertThat(count(post)).isZero();
    }

    @Test
    void apply_withErrorsByWhoChoseSwedishInAnEnglishBrowser_isExplainedInSwedish() {
        OpenPost post = OpenPost.inTwoWeeks();
        As.nobody()
                .cookie("tolv_language", "sv")
                .header("Accept-Language", "en-US")
                .multiPart("name", "")
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(422)
                .body(containsString("Namn: Fyll i det här."));
    }

    @Test
    void apply_byApiWithBadFields_namesEachOfThem() {
        OpenPost post = OpenPost.inTwoWeeks();
        assertField(post, "name", "<script>", "name");
        assertField(post, "name", "Amira\u202EHaddad", "name");
        assertField(post, "name", "A\uFFFD", "name");
        assertField(post, "name", "", "name");
        assertField(post, "name", "x".repeat(201), "name");
        assertField(post, "email", "amira", "email");
        assertField(post, "phone", "call me", "phone");
        assertField(post, "answers", List.of("One."), "answers");
        assertField(post, "answers", "One.", "answers");
        assertField(post, "language", "DE", "language");
        assertField(post, "favouriteColour", "blue", "favouriteColour");
        assertThat(count(post)).isZero();
    }

    private static void assertField(OpenPost post, String field, Object value, String named) {
        Map<String, Object> application = new HashMap<>(post.application("Amira Haddad", OpenPost.someEmail()));
        application.put(field, value);
        post.apply(application, null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(named));
    }

    @Test
    void apply_withHalfAUtf8Character_namesTheField() {
        OpenPost post = OpenPost.inTwoWeeks();
        byte[] half = {'A', 'm', (byte) 0xC3};
        As.nobody()
                .multiPart("name", null, half, "text/plain")
                .multiPart("email", OpenPost.someEmail())
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.")
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name\""));
    }

    @Test
    void apply_byApiWithoutBodyOrWithBrokenJson_isRefusedClearly() {
        OpenPost post = OpenPost.inTwoWeeks();
        String path = "/api/v1/public/vacancies/" + post.id() + "/applications";
        As.nobody().contentType(JSON).post(path).then().statusCode(400);
        As.nobody().contentType(JSON).body("{\"name\":").post(path).then().statusCode(400);
        As.nobody().contentType("text/plain").body("hello").post(path).then().statusCode(415);
    }

    /** A browser announces what it sends; nothing of it needs to be sent to learn the answer. */
    @Test
    void apply_announcingAHundredMegabytes_isAnsweredWithAPageThatNamesTheLimit() throws IOException {
        OpenPost post = OpenPost.inTwoWeeks();
        String answer = answerTo("POST /jobs/" + post.slug() + "/apply HTTP/1.1\r\nHost: localhost\r\n"
                + "Expect: 100-continue\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 104857600\r\n\r\n");
        assertThat(answer).contains(" 413 ", "25 MB", "<html lang=\"sv\">");
        String problem = answerTo("POST /api/v1/public/vacancies/" + post.id() + "/applications HTTP/1.1\r\n"
                + "Host: localhost\r\nExpect: 100-continue\r\nAccept-Language: en\r\n"
                + "Content-Type: application/json\r\nContent-Length: 104857600\r\n\r\n");
        assertThat(problem).contains(" 413 ", "application/problem+json", "25 MB");
    }

    @Test
    void apply_sendingAllOfTooMuch_isAnsweredOnceItHasBeenThrownAway() throws IOException {
        OpenPost post = OpenPost.inTwoWeeks();
        int size = 26 * 1024 * 1024 + 1;
        As.nobody()
                .contentType("multipart/form-data; boundary=x")
                .body(new byte[size])
                .post("/jobs/" + post.slug() + "/apply")
                .then()
                .statusCode(413)
                .body(containsString("25 MB"));
    }

    private static String answerTo(String request) throws IOException {
        try (Socket socket = new Socket("localhost", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream answer = socket.getInputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            answer.transferTo(read);
            return read.toString(UTF_8);
        }
    }

    private static RequestSpecification form(String name, String email) {
        return As.nobody()
                .multiPart("name", name)
                .multiPart("email", email)
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.");
    }

    private static long count(OpenPost post) {
        return InDemo.get(() -> Application.count("vacancyId", post.id()));
    }

    private static UUID only(OpenPost post) {
        assertThat(count(post)).isEqualTo(1);
        return InDemo.get(
                () -> Application.<Application>find("vacancyId", post.id()).firstResult().id);
    }

    private static List<OutgoingMail> mailsTo(String email) {
        return InDemo.get(() -> OutgoingMail.list("recipient", email));
    }
}
