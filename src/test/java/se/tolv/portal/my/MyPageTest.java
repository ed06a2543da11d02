package se.tolv.portal.my;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.document.ApplicationDocument;
import se.tolv.feedback.letter.CandidateLink;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.portal.LinkThrottle;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** The candidate's own page, behind a mailed link. */
@TolvTest
class MyPageTest {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    @Test
    void link_opened_asksForAPress_andLeavesASessionForTheCandidatesPagesOnly() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String secret = secretOf(email);
        for (int look = 0; look < 3; look++) {
            As.nobody()
                    .get("/my/" + secret)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Amira")))
                    .body(containsString("action=\"/my/open\""));
        }
        Response opened = As.nobody().formParam("secret", secret).post("/my/open");
        opened.then().statusCode(303).header("Location", endsWith("/my"));
        assertThat(opened.header("Set-Cookie"))
                .contains("tolv_candidate=", "Path=/my", "HttpOnly", "SameSite=Lax", "Max-Age=7200")
                .doesNotContain(secret);
    }

    @Test
    void link_usedOnce_opensNothingMore() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String secret = secretOf(email);
        As.nobody().formParam("secret", secret).post("/my/open").then().statusCode(303);
        As.nobody().formParam("secret", secret).post("/my/open").then().statusCode(404);
        As.nobody().get("/my/" + secret).then().statusCode(404).body(containsString("action=\"/my/link\""));
    }

    @Test
    void code_typedInTheBrowserThatAsked_signsInOnce() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String request = As.elsewhere()
                .formParam("email", email)
                .post("/my/link")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_code");
        String code = codeIn(email);
        As.nobody().formParam("code", code).post("/my/code").then().statusCode(422);
        As.nobody()
                .cookie("tolv_code", "another browser")
                .formParam("code", code)
                .post("/my/code")
                .then()
                .statusCode(422);
        Response opened = As.nobody()
                .cookie("tolv_code", request)
                .formParam("code", code.substring(0, 3) + " " + code.substring(3))
                .post("/my/code");
        opened.then().statusCode(303);
        As.nobody()
                .cookie("tolv_candidate", opened.cookie("tolv_candidate"))
                .get("/my")
                .then()
                .body(containsString("Amira Haddad"));
        As.nobody()
                .cookie("tolv_code", request)
                .formParam("code", code)
                .post("/my/code")
                .then()
                .statusCode(422);
    }

    @Test
    void code_guessedAtFiveTimes_isWorthNothing() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String request =
                As.elsewhere().formParam("email", email).post("/my/link").cookie("tolv_code");
        String code = codeIn(email);
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int guess = 0; guess < CandidateSignIn.ATTEMPTS; guess++) {
            As.nobody()
                    .cookie("tolv_code", request)
                    .formParam("code", wrong)
                    .post("/my/code")
                    .then()
                    .statusCode(422)
                    .body(containsString("href=\"#code\""));
        }
        As.nobody()
                .cookie("tolv_code", request)
                .formParam("code", code)
                .post("/my/code")
                .then()
                .statusCode(422);
    }

    @Test
    void code_isAskedForInTheSameWayByThoseWhoHaveNotApplied() {
        Response asked = As.elsewhere().formParam("email", OpenPost.someEmail()).post("/my/link");
        asked.then().statusCode(303);
        assertThat(asked.cookie("tolv_code")).isNotBlank();
    }

    private static String codeIn(String email) {
        List<OutgoingMail> mails = mails(email);
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(mails.get(mails.size() - 1).text);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void leave_endsTheSession() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String session = sessionOf(email);
        As.nobody().cookie("tolv_candidate", session).post("/my/leave").then().statusCode(303);
        As.nobody().cookie("tolv_candidate", session).get("/my").then().body(not(containsString("Amira Haddad")));
    }

    @Test
    void letters_areReadInPlace_withoutLinks_andWithoutThoseToOthers() {
        String email = OpenPost.someEmail();
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        InDemo.change(() -> {
            OutgoingMail mail = OutgoingMail.find("aboutId", application).firstResult();
            InDemo.bean(Outbox.class)
                    .put(new Letter("hr@demo.example", "To staff", "A note", null, null, "application", mail.aboutId));
        });
        as(email)
                .header("Accept-Language", "en")
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString("Emails from us (1)"))
                .body(not(containsString("[[link]]")))
                .body(not(containsString("A note")));
    }

    @Test
    void data_isAPageAndAFile_withNothingOfStaffOrOthers() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        post.receivedFrom("Bo Ek", OpenPost.someEmail());
        as(email)
                .get("/my/data")
                .then()
                .statusCode(200)
                .body(containsString("Three times."))
                .body(not(containsString("Bo Ek")));
        as(email)
                .get("/my/data.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("email", equalTo(email))
                .body("applications.id", contains(application.toString()))
                .body("applications[0].answers.text", contains("Once.", "Twice.", "Three times."))
                .body(not(containsString("Bo Ek")))
                .body(not(containsString("candidateId")));
        As.nobody().get("/my/data.json").then().statusCode(303);
    }

    @Test
    void correction_reachesHrAndIsAudited() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String text = "Jag heter Haddad, inte Hadad. " + UUID.randomUUID();
        as(email)
                .formParam("requestKey", "k")
                .formParam("text", text)
                .post("/my/correction")
                .then()
                .statusCode(303);
        as(email)
                .formParam("requestKey", "k")
                .formParam("text", text)
                .post("/my/correction")
                .then()
                .statusCode(303);
        as(email).formParam("text", " ").post("/my/correction").then().statusCode(422);
        String id = As.hr()
                .get("/api/v1/corrections")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.text == '" + text + "' }.id[0]");
        assertThat(InDemo.get(
                        () -> OutgoingMail.count("aboutType = 'correction' and aboutId = ?1", UUID.fromString(id))))
                .isPositive();
        assertThat(InDemo.get(
                        () -> AuditEntry.count("action = 'correction.asked' and objectId = ?1", UUID.fromString(id))))
                .isEqualTo(1);
        As.hr().get("/corrections").then().statusCode(200).body(containsString(text));
        As.manager().get("/corrections").then().statusCode(403);
        As.hr().post("/corrections/" + id + "/handled").then().statusCode(303);
        As.hr().get("/corrections").then().body(not(containsString(text)));
    }

    @Test
    void edit_untilTheDeadline_changesWhatStaffRead() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID id = post.receivedFrom("Amira Haddad", email);
        as(email)
                .get("/my/applications/" + id + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("Three times."))
                .body(not(containsString("name=\"email\"")));
        form(as(email), "Amira El Haddad", "0")
                .multiPart("cv", "new.pdf", "%PDF-1.7".getBytes(UTF_8), "application/pdf")
                .post("/my/applications/" + id + "/edit")
                .then()
                .statusCode(303);
        As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .body("name", equalTo("Amira El Haddad"))
                .body("email", equalTo(email))
                .body("answers.answer", contains("A", "B", "C"))
                .body("documents.name", contains("new.pdf"));
        form(as(email), "Stale", "0")
                .post("/my/applications/" + id + "/edit")
                .then()
                .statusCode(412)
                .body(containsString("Amira El Haddad"));
        form(as(email), "", "1")
                .post("/my/applications/" + id + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name\""));
        UUID file = InDemo.get(() -> ApplicationDocument.<ApplicationDocument>find("applicationId", id)
                .singleResult()
                .id);
        as(email)
                .get("/my/applications/" + id + "/documents/" + file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        form(as(email), "Amira", "1")
                .post("/my/applications/" + id + "/edit/files/" + file + "/removal")
                .then()
                .statusCode(303);
        assertThat(InDemo.get(() -> ApplicationDocument.count("applicationId", id)))
                .isZero();
        post.hasPassedItsDeadline();
        form(as(email), "Too late", "2")
                .post("/my/applications/" + id + "/edit")
                .then()
                .statusCode(409);
    }

    @Test
    void anotherCandidatesApplicationAndFiles_areNotFound() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        post.receivedFrom("Amira Haddad", email);
        String other = OpenPost.someEmail();
        As.nobody()
                .multiPart("name", "Bo Ek")
                .multiPart("email", other)
                .multiPart("answers", "A")
                .multiPart("answers", "B")
                .multiPart("answers", "C")
                .multiPart("cv", "cv.pdf", "%PDF-1.7".getBytes(UTF_8), "application/pdf")
                .post("/api/v1/public/vacancies/" + post.id() + "/applications")
                .then()
                .statusCode(201);
        Application theirs = InDemo.get(() -> Application.<Application>find("vacancyId = ?1 and number = 2", post.id())
                .singleResult());
        UUID file = InDemo.get(() -> ApplicationDocument.<ApplicationDocument>find("applicationId", theirs.id)
                .singleResult()
                .id);
        as(email).get("/my/applications/" + theirs.id + "/edit").then().statusCode(404);
        form(as(email), "Mine", "0")
                .post("/my/applications/" + theirs.id + "/edit")
                .then()
                .statusCode(404);
        as(email)
                .get("/my/applications/" + theirs.id + "/documents/" + file)
                .then()
                .statusCode(404);
        As.hr()
                .get("/my/applications/" + theirs.id + "/documents/" + file)
                .then()
                .statusCode(404);
    }

    @Test
    void api_doesWhatThePagesDo() {
        String email = OpenPost.someEmail();
        UUID id = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String session = As.nobody()
                .contentType(JSON)
                .body(Map.of("secret", secretOf(email)))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
        program(session)
                .get("/api/v1/my/applications")
                .then()
                .statusCode(200)
                .body("id", contains(id.toString()))
                .body("canEdit", contains(true));
        program(session)
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Amira", "email", "other@example.com", "answers", List.of("1", "2", "3")))
                .put("/api/v1/my/applications/" + id + "/form")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("form.email", equalTo(email));
        program(session).get("/api/v1/my/data").then().statusCode(200).body("email", equalTo(email));
        program(session)
                .contentType(JSON)
                .body(Map.of("text", "Fel."))
                .post("/api/v1/my/corrections")
                .then()
                .statusCode(204);
        program(session)
                .header("If-Match", "\"1\"")
                .post("/api/v1/my/applications/" + id + "/withdrawal")
                .then()
                .statusCode(204);
        program("nonsense").get("/api/v1/my/applications").then().statusCode(404);
        String request = As.elsewhere()
                .contentType(JSON)
                .body(Map.of("email", email))
                .post("/api/v1/my/link")
                .then()
                .statusCode(200)
                .extract()
                .path("request");
        As.nobody()
                .contentType(JSON)
                .body(Map.of("request", request, "code", codeIn(email)))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification program(String session) {
        return As.nobody().header(CandidateSession.HEADER, session);
    }

    private static RequestSpecification form(RequestSpecification request, String name, String version) {
        return request.multiPart("version", version)
                .multiPart("name", name)
                .multiPart("answers", "A")
                .multiPart("answers", "B")
                .multiPart("answers", "C");
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
        As.nobody().formParam("secret", secretOf(email)).post("/my/open").then().statusCode(404);
    }

    @Test
    void newLink_isTheSameAnswerForThoseWhoHaveAppliedAndThoseWhoHaveNot() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String stranger = OpenPost.someEmail();
        for (String who : List.of(email.toUpperCase(), stranger)) {
            As.elsewhere()
                    .formParam("email", who)
                    .post("/my/link")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/my/link/sent"));
        }
        assertThat(mails(email)).hasSize(2);
        assertThat(mails(stranger)).isEmpty();
        As.nobody().get("/my/" + secretOf(email)).then().statusCode(200);
    }

    @Test
    void newLink_askedForAgainAndAgain_sendsThreeAtMost() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        for (int i = 0; i < 5; i++) {
            As.elsewhere().formParam("email", email).post("/my/link").then().statusCode(303);
        }
        assertThat(mails(email)).hasSize(1 + (int) LinkThrottle.EMAIL.most());
    }

    @Test
    void newLink_forWhatIsNoAddress_namesTheField() {
        As.elsewhere()
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
                .body(not(containsString("<p class=\"tolv-promise")));
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
        return As.nobody().cookie("tolv_candidate", SESSIONS.computeIfAbsent(email, MyPageTest::sessionOf));
    }

    @Test
    void page_andExport_ofOneApplicationAndOfMany_runTheSameNumberOfQueries() {
        String email = OpenPost.someEmail();
        appliedWithAFile(email);
        String session = sessionOf(email);
        queries(session, "/my");
        long page = queries(session, "/my");
        long data = queries(session, "/my/data");
        IntStream.range(0, 4).forEach(i -> appliedWithAFile(email));
        assertThat(As.nobody()
                        .cookie("tolv_candidate", session)
                        .get("/my")
                        .asString()
                        .split("cv.pdf"))
                .hasSizeGreaterThan(5);
        assertThat(queries(session, "/my")).isEqualTo(page);
        assertThat(queries(session, "/my/data")).isEqualTo(data);
    }

    /** For a post that asks about a requirement. */
    private static void appliedWithAFile(String email) {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID requirement = InDemo.get(() -> {
            Requirement asked = new Requirement(
                    post.id(),
                    1,
                    RequirementKind.DESIRABLE,
                    new BilingualText("Ett krav", "A requirement"),
                    RequirementEvidence.APPLICATION);
            asked.question = KnockInQuestion.shortText(new BilingualText("Ett krav?", "Ett krav?"));
            asked.persist();
            return asked.id;
        });
        Map<String, Object> form = new HashMap<>(post.application("Amira Haddad", email));
        form.put("requirements", Map.of(requirement.toString(), "Ja då."));
        post.apply(form, null).statusCode(201);
        InDemo.change(() -> Application.getEntityManager()
                .createNativeQuery("insert into application_document"
                        + " (id, version, application_id, kind, name, type, size, content, received_at)"
                        + " select gen_random_uuid(), 0, a.id, 'CV', 'cv.pdf', 'PDF', 4, 'text', now()"
                        + " from application a where a.vacancy_id = ?1")
                .setParameter(1, post.id())
                .executeUpdate());
    }

    private static long queries(String session, String path) {
        var statistics = InDemo.bean(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        As.nobody().cookie("tolv_candidate", session).get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static String sessionOf(String email) {
        return As.nobody()
                .formParam("secret", secretOf(email))
                .post("/my/open")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_candidate");
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

    @Test
    void code_guessedAtByManyAtTheSameMoment_isWorthNothingAfterFive() throws Exception {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        String request =
                As.elsewhere().formParam("email", email).post("/my/link").cookie("tolv_code");
        String code = codeIn(email);
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> guesses = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                guesses.add(hands.submit(() -> As.nobody()
                        .cookie("tolv_code", request)
                        .formParam("code", wrong)
                        .post("/my/code")
                        .statusCode()));
            }
            for (Future<Integer> guess : guesses) {
                assertThat(guess.get()).isEqualTo(422);
            }
        } finally {
            hands.shutdown();
        }
        assertThat(InDemo.get(() -> CandidateCode.<CandidateCode>find("requestHash", Secrets.hash(request))
                        .singleResult()
                        .attempts))
                .isEqualTo(CandidateSignIn.ATTEMPTS);
    }
}
