package se.tolv.account.me;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
import se.tolv.TolvTest;
import se.tolv.account.CreateAdministratorCommand;

@TolvTest
class MeTest {

    private static final String PASSWORD = "mossa tiger klocka";

    @Inject
    CreateAdministratorCommand createAdministrator;

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
                .body(Map.of("name", "Export", "scope", "WRITE", "days", "30"))
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
        Map<String, String> form = new HashMap<>(Map.of("name", "X", "scope", "READ", "days", "7"));
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
                .body(Map.of("name", "Prov", "scope", scope, "days", "1"))
                .post("/api/v1/me/tokens")
                .jsonPath()
                .getString("secret");
    }

    private static RequestSpecification bearer(String secret) {
        return As.nobody().header("Authorization", "Bearer " + secret);
    }
}
