package se.tolv.feedback.owed;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Vacancy;

/** Who is owed an answer by when, and what can be done about it. */
@TolvTest
class OwedTest {

    @Inject
    Clock clock;

    @Test
    void list_ofManager_showsTheMostUrgentFirstAndWhatIsLate() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID late = obligationOf(post.receivedFrom("Bo Ek", OpenPost.someEmail()));
        InDemo.change(() ->
                Obligation.<Obligation>findById(late).dueAt = clock.instant().minus(Duration.ofDays(9)));
        As.manager()
                .queryParam("q", post.title())
                .get("/api/v1/feedback/obligations")
                .then()
                .statusCode(200)
                .body("candidateName", equalTo(List.of("Bo Ek", "Amira Haddad")));
        As.manager()
                .queryParam("q", post.title())
                .get("/owed")
                .then()
                .statusCode(200)
                .body(containsString("tolv-due-late"))
                .body(containsString("/owed/" + late));
    }

    @Test
    void list_ofPostInAUnitThatIsNotTheirs_isEmptyForTheManagerAndNotForHr() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> {
            Vacancy vacancy = Vacancy.findById(post.id());
            vacancy.managerId = Account.withEmail("hr@demo.example").orElseThrow().id;
            vacancy.unitId = Unit.<Unit>find("name", "Vatten och avlopp").firstResult().id;
        });
        String all = "/api/v1/feedback/obligations?vacancy=" + post.id();
        As.manager().get(all).then().statusCode(200).body("", hasSize(0));
        As.manager()
                .get("/api/v1/feedback/obligations/" + obligationOf(application))
                .then()
                .statusCode(404);
        As.hr().get(all).then().statusCode(200).body("", hasSize(1));
        As.hr().get(all + "&mine=true").then().statusCode(200).body("", hasSize(1));
    }

    @Test
    void list_filteredByDepartment_showsItsUnits() {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        String mine = "/api/v1/feedback/obligations?vacancy=" + post.id() + "&unit=";
        As.hr().get(mine + unit("Vård- och omsorgsförvaltningen")).then().body("", hasSize(1));
        As.hr().get(mine + unit("Socialförvaltningen")).then().body("", hasSize(0));
    }

    @Test
    void list_byThoseWhoDoNotRecruit_isForbidden() {
        for (var who : List.of(As.assessor(), As.observer(), As.admin())) {
            who.get("/api/v1/feedback/obligations").then().statusCode(403);
        }
        As.nobody().get("/api/v1/feedback/obligations").then().statusCode(401);
    }

    @Test
    void list_ofUnknownState_namesTheField() {
        As.hr()
                .header("Accept-Language", "en")
                .get("/api/v1/feedback/obligations?state=LOST")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("state"))
                .body("errors[0].message", containsString("OPEN, EXTENDED, KEPT"));
    }

    @Test
    void write_byPage_sendsTheWordsAndTheNextDayAndKeepsThePromise() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", email));
        As.manager()
                .formParam("version", 0)
                .formParam("text", "We read <b>every</b> application this week.")
                .post("/owed/" + owed + "/update")
                .then()
                .statusCode(303);
        OutgoingMail mail = lastMail(email);
        assertThat(mail.text).contains("We read <b>every</b> application", "You will hear from us again by");
        assertThat(mail.html).contains("We read &lt;b&gt;every&lt;/b&gt; application");
        As.manager()
                .get("/api/v1/feedback/obligations?vacancy=" + post.id())
                .then()
                .body("duty", equalTo(List.of("STATUS_UPDATE")));
    }

    @Test
    void write_twice_isRefusedTheSecondTimeAndSendsOneMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", email));
        act(owed, 0, "update", Map.of("text", "We are still reading.")).statusCode(200);
        act(owed, 0, "update", Map.of("text", "We are still reading.")).statusCode(409);
        assertThat(mails(email)).hasSize(2);
    }

    @Test
    void write_withAStaleVersion_isRefused() {
        UUID owed = obligationOf(OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail()));
        act(owed, 7, "update", Map.of("text", "We are still reading.")).statusCode(412);
    }

    @Test
    void write_withoutWordsOrWithMarksThatTurnThem_namesTheField() {
        UUID owed = obligationOf(OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail()));
        for (String text : List.of(" ", "a\u202Eb", "x".repeat(4001))) {
            act(owed, 0, "update", Map.of("text", text)).statusCode(422).body("errors[0].field", equalTo("text"));
        }
        As.manager()
                .formParam("version", 0)
                .formParam("text", "")
                .post("/owed/" + owed + "/update")
                .then()
                .statusCode(422)
                .body(containsString("Fyll i det här."));
    }

    @Test
    void extend_movesTheDayAndTellsTheCandidateWhy() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", email));
        LocalDate day = LocalDate.now(clock).plusDays(60);
        act(owed, 0, "extension", Map.of("day", day.toString(), "reason", "The panel is ill."))
                .statusCode(200)
                .body("dueAt", equalTo(WorkingDays.endOf(day).toString()));
        assertThat(lastMail(email).text).contains("The panel is ill.", "instead");
        String secret = lastMail(email).secretLink.replaceAll(".*/", "");
        String session =
                As.nobody().formParam("secret", secret).post("/my/open").cookie("tolv_candidate");
        As.nobody()
                .cookie("tolv_candidate", session)
                .header("Accept-Language", "en")
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString("The panel is ill."));
    }

    @Test
    void extend_toADayThatIsNotLaterOrNotADay_namesTheField() {
        UUID owed = obligationOf(OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail()));
        for (String day : List.of(
                "2026-01-01", "9999-12-31", "soon", "", LocalDate.now(clock).toString())) {
            act(owed, 0, "extension", Map.of("day", day, "reason", "Late."))
                    .statusCode(422)
                    .body("errors.field", hasItem("day"));
        }
    }

    @Test
    void call_whereOnlyWritingHelps_isRefused() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID decision = InDemo.get(() -> {
            Obligation open = Obligation.findById(obligationOf(application));
            open.duty = Duty.DECISION;
            return open.id;
        });
        act(decision, 1, "call", Map.of()).statusCode(409);
    }

    @Test
    void calendar_ofAYear_namesEachDay() {
        As.observer()
                .header("Accept-Language", "sv")
                .get("/api/v1/feedback/calendar?from=2026-01-01&to=2026-12-31")
                .then()
                .statusCode(200)
                .body("", hasSize(365))
                .body("find { it.date == '2026-06-19' }.working", equalTo(false))
                .body("find { it.date == '2026-06-19' }.name", equalTo("Midsommarafton"))
                .body("find { it.date == '2026-06-18' }.working", equalTo(true))
                .body("find { it.date == '2026-06-18' }.name", equalTo(null));
    }

    @Test
    void deadline_overChristmas_skipsEveryDayOff() {
        As.observer()
                .urlEncodingEnabled(false)
                .get("/api/v1/feedback/deadline?event=2026-12-23T23:59:59%2B01:00&days=5&unit=WORKING_DAYS")
                .then()
                .statusCode(200)
                .body("due", equalTo("2027-01-05T23:59:59+01:00"));
    }

    static Stream<Arguments> wrongQuestions() {
        return Stream.of(
                Arguments.of("calendar?to=2026-12-31", "from"),
                Arguments.of("calendar?from=2026-12-31&to=2026-01-01", "to"),
                Arguments.of("calendar?from=2026-01-01&to=2099-01-01", "to"),
                Arguments.of("calendar?from=2026-01-01&to=9999-12-31", "to"),
                Arguments.of("calendar?from=2026-02-30&to=2026-12-31", "from"),
                Arguments.of("deadline?days=5", "event"),
                Arguments.of("deadline?event=2026-12-23&days=5", "event"),
                Arguments.of("deadline?event=2026-12-23T10:00:00Z&days=-1", "days"),
                Arguments.of("deadline?event=2026-12-23T10:00:00Z&days=10000", "days"),
                Arguments.of("deadline?event=2026-12-23T10:00:00Z&days=5&unit=MOONS", "unit"));
    }

    @ParameterizedTest
    @MethodSource("wrongQuestions")
    void calendar_askedWrongly_namesTheField(String question, String field) {
        As.observer()
                .get("/api/v1/feedback/" + question)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void home_leadsEachToTheirWork() {
        As.manager().get("/").then().statusCode(303).header("Location", containsString("/owed"));
        As.hr().get("/").then().header("Location", containsString("/owed"));
        As.admin().get("/").then().header("Location", containsString("/accounts"));
        As.assessor().get("/").then().header("Location", containsString("/assignments"));
        As.nobody().get("/").then().header("Location", containsString("/jobs"));
    }

    @Test
    void page_ofSomebodyElse_isNotFound() {
        As.manager().get("/owed/" + UUID.randomUUID()).then().statusCode(404);
        As.assessor().get("/owed").then().statusCode(403).body(not(containsString("tolv-owed")));
    }

    private static io.restassured.response.ValidatableResponse act(
            UUID obligation, int version, String action, Map<String, ?> body) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/feedback/obligations/" + obligation + "/" + action)
                .then();
    }

    private static UUID obligationOf(UUID application) {
        return InDemo.get(() -> Obligation.openOf(application).get(0).id);
    }

    private static UUID unit(String name) {
        return InDemo.get(() -> Unit.<Unit>find("name", name).firstResult().id);
    }

    private static List<OutgoingMail> mails(String email) {
        return InDemo.get(() -> OutgoingMail.list("recipient = ?1 order by id", email));
    }

    private static OutgoingMail lastMail(String email) {
        List<OutgoingMail> mails = mails(email);
        return mails.get(mails.size() - 1);
    }
}
