package se.tolv.account.me;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.CreateAdministratorCommand;
import se.tolv.account.signin.SignInThrottle;
import se.tolv.audit.AuditEntry;
import se.tolv.feedback.TestTime;
import se.tolv.platform.identity.Role;
import se.tolv.platform.mail.OutgoingMail;

@TolvTest
class MeTest {

    private static final String PASSWORD = "mossa tiger klocka";

    @Inject
    CreateAdministratorCommand createAdministrator;

    @Inject
    OtherEmployer others;

    private final String email = "me-" + UUID.randomUUID() + "@example.org";
    private String session;

    @BeforeEach
    void signIn() {
        createAdministrator.run(Map.of("host", "localhost", "email", email, "name", "Bo Ek", "password", PASSWORD));
        session = newSession(PASSWORD);
    }

    private String newSession(String password) {
        return As.nobody()
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0")
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_session");
    }

    private RequestSpecification me() {
        return with(session);
    }

    private static RequestSpecification with(String session) {
        return As.nobody().cookie("tolv_session", session);
    }

    @Test
    void change_ofNameAndLanguage_isSavedAndSpoken() {
        me().formParam("version", 0)
                .formParam("name", "Bo Björk")
                .formParam("language", "EN")
                .post("/me")
                .then()
                .statusCode(303)
                .header("Location", containsString("/language/en"));
        me().get("/api/v1/me").then().body("name", equalTo("Bo Björk")).body("language", equalTo("EN"));
        me().get("/me").then().body(containsString("My account"));
        me().formParam("version", 0).formParam("name", "Bo").post("/me").then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({"name,''", "name,<i>Bo</i>", "language,KLINGON"})
    void change_withSomethingWrong_namesTheField(String field, String value) {
        me().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(field.equals("name") ? Map.of("name", value) : Map.of("name", "Bo", field, value))
                .put("/api/v1/me")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @Test
    void password_changed_endsEverySessionButTheNewOne() {
        String other = newSession(PASSWORD);
        String next = "paraply under bordet";
        me().formParam("present", "fel lösenord här")
                .formParam("password", next)
                .post("/me/password")
                .then()
                .statusCode(422)
                .body(containsString("inte ditt nuvarande"));
        me().formParam("present", PASSWORD)
                .formParam("password", "kort")
                .post("/me/password")
                .then()
                .statusCode(422);
        String fresh = me().formParam("present", PASSWORD)
                .formParam("password", next)
                .post("/me/password")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_session");
        with(other).get("/api/v1/me").then().statusCode(401);
        me().get("/api/v1/me").then().statusCode(401);
        with(fresh).get("/api/v1/me").then().statusCode(200);
        newSession(next);
    }

    @Test
    void sessions_areListedByDevice_andEndOneByOneOrAllOthers() {
        String second = newSession(PASSWORD);
        String third = newSession(PASSWORD);
        me().get("/me/sessions").then().statusCode(200).body(containsString("Firefox, Windows"));
        List<String> others = me().get("/api/v1/me/sessions").jsonPath().getList("findAll { !it.current }.id");
        assertThat(others).hasSize(2);
        me().post("/me/sessions/" + others.get(0) + "/end").then().statusCode(303);
        me().delete("/api/v1/me/sessions/" + others.get(0)).then().statusCode(404);
        with(third).get("/api/v1/me").then().statusCode(401);
        me().post("/me/sessions/end-others").then().statusCode(303);
        with(second).get("/api/v1/me").then().statusCode(401);
        me().get("/api/v1/me/sessions").then().body("", hasSize(1));
    }

    @Test
    void session_ofSomebodyElse_isNotFound() {
        String foreign = As.account("hr@demo.example")
                .get("/api/v1/me/sessions")
                .jsonPath()
                .getString("[0].id");
        me().delete("/api/v1/me/sessions/" + foreign).then().statusCode(404);
    }

    @Test
    void endedSession_leavesPublicPagesOpen() {
        me().post("/sign-out").then().statusCode(303);
        me().get("/sign-in").then().statusCode(200);
        me().get("/units").then().statusCode(303).header("Location", containsString("/sign-in?next=%2Funits"));
    }

    @Test
    void token_made_opensTheApiUntilItIsRevoked() {
        var made = me().contentType(JSON)
                .body(Map.of("name", "Export", "scope", "WRITE", "days", "30", "password", PASSWORD))
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201)
                .body("secret", startsWith("tolv_"))
                .extract()
                .jsonPath();
        String secret = made.getString("secret");
        bearer(secret).get("/api/v1/me").then().statusCode(200).body("email", equalTo(email));
        bearer(secret)
                .contentType(JSON)
                .body(Map.of("name", "Fritid"))
                .post("/api/v1/units")
                .then()
                .statusCode(201);
        me().get("/me/tokens").then().body(containsString("Export")).body(not(containsString(secret)));
        me().delete("/api/v1/me/tokens/" + made.getString("id")).then().statusCode(204);
        bearer(secret).get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void token_thatOnlyReads_mayNotWrite() {
        String secret = token("READ");
        bearer(secret).get("/api/v1/units").then().statusCode(200);
        bearer(secret)
                .contentType(JSON)
                .body(Map.of("name", "Fritid"))
                .post("/api/v1/units")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("bara läsa"));
    }

    @Test
    void token_asksForAnother_isRefused() {
        bearer(token("WRITE"))
                .contentType(JSON)
                .body(Map.of("name", "Till", "scope", "WRITE", "days", "365"))
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void token_ofADeactivatedAccount_opensNothing() {
        String secret = token("READ");
        String id = me().get("/api/v1/me").jsonPath().getString("id");
        As.admin()
                .contentType(JSON)
                .header("If-Match", As.admin().get("/api/v1/accounts/" + id).header("ETag"))
                .post("/api/v1/accounts/" + id + "/deactivation")
                .then()
                .statusCode(200);
        bearer(secret).get("/api/v1/units").then().statusCode(401);
    }

    @Test
    void token_byPage_isShownOnce_andADoubleClickMakesOne() {
        String key = UUID.randomUUID().toString();
        String page = "";
        for (int click = 0; click < 2; click++) {
            page = me().formParam("requestKey", key)
                    .formParam("name", "Klick")
                    .formParam("scope", "READ")
                    .formParam("days", "7")
                    .formParam("password", PASSWORD)
                    .post("/me/tokens")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
        String secret = page.replaceAll("(?s).*<code>(tolv_[^<]+)</code>.*", "$1");
        bearer(secret).get("/api/v1/me").then().statusCode(200);
        me().get("/api/v1/me/tokens").then().body("", hasSize(1));
        String revoke = Jsoup.parse(page).select(".tolv-confirm form").attr("action");
        me().post(revoke).then().statusCode(303);
        bearer(secret).get("/api/v1/me").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"name,''", "days,0", "days,366", "days,ett år", "scope,ALL"})
    void token_withSomethingWrong_namesTheField(String field, String value) {
        Map<String, String> form =
                new HashMap<>(Map.of("name", "X", "scope", "READ", "days", "7", "password", PASSWORD));
        form.put(field, value);
        me().contentType(JSON)
                .body(form)
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    private String token(String scope) {
        return me().contentType(JSON)
                .body(Map.of("name", "Prov", "scope", scope, "days", "1", "password", PASSWORD))
                .post("/api/v1/me/tokens")
                .jsonPath()
                .getString("secret");
    }

    private static RequestSpecification bearer(String secret) {
        return As.nobody().header("Authorization", "Bearer " + secret);
    }

    @Test
    void token_askedForWithoutThePassword_isRefused_andGuessingEnds() {
        Map<String, String> form = Map.of("name", "X", "scope", "READ", "days", "7");
        me().contentType(JSON)
                .body(form)
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("password"));
        for (long i = 0; i < SignInThrottle.ACCOUNT_FROM_ADDRESS.most(); i++) {
            guess().then().statusCode(422).body("errors.field", hasItem("password"));
        }
        guess().then().statusCode(429);
        me().get("/api/v1/me/tokens").then().body("", hasSize(0));
    }

    private Response guess() {
        return me().contentType(JSON)
                .body(Map.of("name", "X", "scope", "READ", "days", "7", "password", "a wrong one"))
                .post("/api/v1/me/tokens");
    }

    @Test
    void token_isMadeWithNothingOfThePasswordInTheTrail() {
        String id = me().get("/api/v1/me").jsonPath().getString("id");
        token("READ");
        String trail = InDemo.get(
                () -> AuditEntry.<AuditEntry>find("action = 'account.tokenMade' and objectId = ?1", UUID.fromString(id))
                        .singleResult()
                        .changes
                        .toString());
        assertThat(trail).contains("Prov").doesNotContain("password", PASSWORD);
    }

    @Test
    void token_ofAnAccountWithoutPassword_isMadeSoonAfterSigningInOnly() {
        String fresh = others.newSession(others.named("tokens"), Role.HR_SPECIALIST);
        Map<String, String> form = Map.of("name", "X", "scope", "READ", "days", "7");
        at("tokens", fresh)
                .contentType(JSON)
                .body(form)
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201);
        TestTime.standing().pass(Duration.ofMinutes(16));
        at("tokens", fresh)
                .contentType(JSON)
                .body(form)
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(409)
                .body("detail", containsString("logga in igen"));
    }

    private static RequestSpecification at(String employer, String session) {
        return OtherEmployer.nobody(employer).cookie("tolv_session", session);
    }

    @Test
    void tokens_endWithAPasswordChosenByLink_andWithAChangedOneWhereThatIsWanted() {
        String kept = token("READ");
        String fresh = me().formParam("present", PASSWORD)
                .formParam("password", "paraply under bordet")
                .post("/me/password")
                .cookie("tolv_session");
        bearer(kept).get("/api/v1/me").then().statusCode(200);
        String last = with(fresh)
                .formParam("present", "paraply under bordet")
                .formParam("password", PASSWORD)
                .formParam("endTokens", "true")
                .post("/me/password")
                .cookie("tolv_session");
        bearer(kept).get("/api/v1/me").then().statusCode(401);

        session = last;
        String forgotten = token("READ");
        As.nobody().formParam("email", email).post("/forgotten-password").then().statusCode(303);
        String link = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient", email).singleResult().secretLink);
        As.nobody()
                .formParam("key", link.substring(link.indexOf("key=") + 4))
                .formParam("password", "paraply under bordet")
                .post("/choose-password")
                .then()
                .statusCode(303);
        bearer(forgotten).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void session_inWhichNothingIsAskedForForTwoHours_hasEnded() {
        TestTime time = TestTime.standing();
        session = newSession(PASSWORD);
        time.pass(Duration.ofMinutes(119));
        me().get("/api/v1/me").then().statusCode(200);
        time.pass(Duration.ofMinutes(119));
        me().header("Tolv-By-Itself", "true").get("/api/v1/me").then().statusCode(200);
        time.pass(Duration.ofMinutes(2));
        me().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void session_hasEndedAfterTwelveHours_howeverMuchIsAskedFor() {
        TestTime time = TestTime.standing();
        session = newSession(PASSWORD);
        for (int hour = 0; hour < 11; hour++) {
            time.pass(Duration.ofHours(1));
            me().get("/api/v1/me").then().statusCode(200);
        }
        time.pass(Duration.ofHours(1));
        me().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void signIn_inABrowserThatIsSignedIn_endsTheSessionThatWasThere() {
        String next = me().formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_session");
        me().get("/api/v1/me").then().statusCode(401);
        with(next).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void session_ofSomebodyWhoseRolesAreChanged_ends_andNotThatOfWhoChangesTheirOwnName() {
        String id = me().get("/api/v1/me").jsonPath().getString("id");
        String other = newSession(PASSWORD);
        change(id, Map.of("name", "Bo Ny", "email", email, "roles", List.of("ADMINISTRATOR"), "units", List.of()));
        with(other).get("/api/v1/me").then().statusCode(200);
        change(
                id,
                Map.of(
                        "name",
                        "Bo Ny",
                        "email",
                        email,
                        "roles",
                        List.of("ADMINISTRATOR", "HR_SPECIALIST"),
                        "units",
                        List.of()));
        with(other).get("/api/v1/me").then().statusCode(401);
        me().get("/api/v1/me").then().statusCode(200);
    }

    private void change(String id, Map<String, Object> form) {
        me().contentType(JSON)
                .header("If-Match", me().get("/api/v1/accounts/" + id).header("ETag"))
                .body(form)
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(200);
    }
}
