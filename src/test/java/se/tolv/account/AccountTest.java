package se.tolv.account;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.signin.SignInThrottle;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.identity.Role;
import se.tolv.platform.mail.OutgoingMail;

@TolvTest
class AccountTest {

    private static final String PASSWORD = "mossa tiger klocka";

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    @Inject
    OtherEmployer others;

    private final String email = "person-" + UUID.randomUUID() + "@example.org";

    @Test
    void invite_byApi_mailsALinkByWhichThePersonChoosesAPasswordAndSignsIn() {
        String id = invited();
        String key = keyMailedTo(email);
        As.nobody()
                .queryParam("key", key)
                .get("/choose-password")
                .then()
                .statusCode(200)
                .body(containsString("Åsa Ek"));
        String session = choose(key, PASSWORD).statusCode(303).extract().cookie("tolv_session");
        As.nobody().cookie("tolv_session", session).get("/api/v1/units").then().statusCode(200);
        As.admin().get("/api/v1/accounts/" + id).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void invite_byPageTwiceWithOneKey_makesOneAccountAndSendsOneMail() {
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 3; click++) {
            As.admin()
                    .formParam("requestKey", key)
                    .formParam("name", "Åsa Ek")
                    .formParam("email", email)
                    .formParam("roles", "ASSESSOR", "HIRING_MANAGER")
                    .post("/accounts")
                    .then()
                    .statusCode(303);
        }
        assertThat(mailsTo(email)).hasSize(1);
        As.hr().queryParam("q", email).get("/accounts").then().statusCode(200).body(containsString("Åsa Ek"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|",
                "name|<b>Åsa</b>",
                "name|Åsa\u202eEk",
                "name|Åsa \ufffd",
                "email|",
                "email|ingen adress",
                "email|admin@demo.example",
                "roles|"
            })
    void invite_withSomethingWrong_namesTheField(String field, String value) {
        Map<String, Object> form = form();
        form.put(field, field.equals("roles") ? List.of() : value);
        As.admin()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", everyItem(equalTo(field)));
        assertThat(mailsTo(email)).isEmpty();
    }

    @Test
    void invite_withOverlongOrUnknownValues_namesEachField() {
        Map<String, Object> form = form();
        form.put("name", "å".repeat(201));
        form.put("units", List.of(UUID.randomUUID()));
        As.admin()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("name", "units")));
        form.put("roles", List.of("KING"));
        As.admin()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("errors[0].field", containsString("roles"));
    }

    @Test
    void invite_withoutABody_isMalformed() {
        As.admin().contentType(JSON).post("/api/v1/accounts").then().statusCode(400);
    }

    @Test
    void inviteAgain_theEarlierLinkStopsWorking() {
        String id = invited();
        String first = keyMailedTo(email);
        As.admin()
                .contentType(JSON)
                .post("/api/v1/accounts/" + id + "/invitation")
                .then()
                .statusCode(204);
        choose(first, PASSWORD).statusCode(404);
        choose(keyMailedTo(email), PASSWORD).statusCode(303);
        As.admin()
                .contentType(JSON)
                .post("/api/v1/accounts/" + id + "/invitation")
                .then()
                .statusCode(409);
    }

    @Test
    void choosePassword_thatEverybodyTries_isRefusedAndTheLinkStillWorks() {
        invited();
        String key = keyMailedTo(email);
        choose(key, "Sommaren2026!").statusCode(422).body(containsString("för lätt att gissa"));
        choose(key, PASSWORD).statusCode(303);
        choose(key, PASSWORD).statusCode(404);
    }

    @Test
    void change_withAStaleVersion_isRefusedAndChangesNothing() {
        String id = invited();
        Map<String, Object> form = form();
        form.put("name", "Åsa Björk");
        put(id, "\"0\"", form).statusCode(200).body("name", equalTo("Åsa Björk"));
        form.put("name", "Åsa Lind");
        put(id, "\"0\"", form).statusCode(412);
        As.admin().get("/api/v1/accounts/" + id).then().body("name", equalTo("Åsa Björk"));
    }

    @Test
    void change_ofTheAddress_asksForThePassword_andEndsTheLinkThatWentToTheOldOne() {
        String id = invited();
        String key = keyMailedTo(email);
        Map<String, Object> form = form();
        form.put("email", "new-" + email);
        put(id, "\"0\"", form).statusCode(422).body("errors.field", equalTo(List.of("password")));
        form.put("password", "somebody else's");
        put(id, "\"0\"", form).statusCode(422).body("errors.field", equalTo(List.of("password")));
        form.put("password", "tolv-demo");
        put(id, "\"0\"", form).statusCode(200);
        choose(key, PASSWORD).statusCode(404);
    }

    @Test
    void deactivate_endsSessionsAndTokens_andReactivateDoesNotBringThemBack() {
        String id = invited();
        String session = choose(keyMailedTo(email), PASSWORD).extract().cookie("tolv_session");
        deactivate(id).statusCode(200).body("status", equalTo("DEACTIVATED"));
        As.nobody().cookie("tolv_session", session).get("/api/v1/units").then().statusCode(401);
        signIn(email, PASSWORD).statusCode(422);
        deactivate(id).statusCode(409);
        As.admin()
                .contentType(JSON)
                .header("If-Match", etag(id))
                .post("/api/v1/accounts/" + id + "/reactivation")
                .then()
                .statusCode(200);
        As.nobody().cookie("tolv_session", session).get("/api/v1/units").then().statusCode(401);
        signIn(email, PASSWORD).statusCode(303);
    }

    @Test
    void deactivate_byPage_asksOnceAndThenDoesIt() {
        String id = invited();
        Element form = Jsoup.parse(As.admin().get("/accounts/" + id).asString()).selectFirst("#deactivate form");
        As.admin()
                .formParam("version", form.selectFirst("[name=version]").val())
                .post(form.attr("action"))
                .then()
                .statusCode(303);
        As.admin().get("/api/v1/accounts/" + id).then().body("status", equalTo("DEACTIVATED"));
    }

    @Test
    void lastAdministrator_canNeitherBeDeactivatedNorLoseTheRole() {
        String host = OtherEmployer.host("admins");
        Employer employer = others.named("admins");
        String session = others.newSession(employer, Role.ADMINISTRATOR);
        String id = As.nobody()
                .header("Host", host)
                .cookie("tolv_session", session)
                .queryParam("role", "ADMINISTRATOR")
                .get("/api/v1/accounts")
                .then()
                .body("", hasSize(1))
                .extract()
                .path("[0].id");
        String etag = As.nobody()
                .header("Host", host)
                .cookie("tolv_session", session)
                .get("/api/v1/accounts/" + id)
                .header("ETag");
        As.nobody()
                .header("Host", host)
                .cookie("tolv_session", session)
                .contentType(JSON)
                .header("If-Match", etag)
                .post("/api/v1/accounts/" + id + "/deactivation")
                .then()
                .statusCode(409)
                .body("detail", containsString("enda administratören"));
        As.nobody()
                .header("Host", host)
                .cookie("tolv_session", session)
                .contentType(JSON)
                .header("If-Match", etag)
                .body(form())
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("roles"));
    }

    @Test
    void search_byNameRoleAndStatus_findsThePerson() {
        invited();
        As.hr()
                .queryParam("q", email.toUpperCase())
                .queryParam("role", "ASSESSOR")
                .queryParam("status", "INVITED")
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("email", equalTo(List.of(email)));
        As.hr()
                .queryParam("q", email)
                .queryParam("status", "DEACTIVATED")
                .get("/api/v1/accounts")
                .then()
                .body("", hasSize(0));
        As.hr().queryParam("role", "KING").get("/api/v1/accounts").then().statusCode(400);
        As.hr().queryParam("after", "eAB5").get("/api/v1/accounts").then().statusCode(400);
    }

    @Test
    void list_ofMoreThanAPart_isPagedWithoutGapsOrDoubles() {
        Employer employer = others.named("many");
        work.in(employer, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 60; i++) {
                    new Account(UUID.randomUUID(), "Namn " + i % 7, "p" + i + "@other.example", Instant.EPOCH)
                            .persist();
                }
            });
            return null;
        });
        var first = others.as("many", Role.HR_SPECIALIST).get("/api/v1/accounts");
        List<String> ids = new ArrayList<>(first.jsonPath().getList("id"));
        assertThat(ids).hasSize(50);
        String next = first.header("Link").replaceAll(".*[?&]after=([^&>]*).*", "$1");
        ids.addAll(others.as("many", Role.HR_SPECIALIST)
                .queryParam("after", next)
                .get("/api/v1/accounts")
                .jsonPath()
                .getList("id"));
        assertThat(ids).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void hr_readsTheListButMayNotInvite() {
        As.hr().get("/accounts").then().statusCode(200).body(not(containsString("/accounts/new")));
        As.hr().contentType(JSON).body(form()).post("/api/v1/accounts").then().statusCode(403);
    }

    @Test
    void unknownAccount_isNotFound() {
        As.admin().get("/accounts/" + UUID.randomUUID()).then().statusCode(404);
        As.admin().get("/api/v1/accounts/not-a-key").then().statusCode(404);
    }

    @Test
    void forgottenPassword_answersTheSame_andMailsOnlyWhoHasAnAccount() {
        invited();
        choose(keyMailedTo(email), PASSWORD).statusCode(303);
        String stranger = "stranger-" + email;
        for (String address : List.of(email, stranger)) {
            As.nobody()
                    .formParam("email", address)
                    .post("/forgotten-password")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/forgotten-password/sent"));
        }
        assertThat(mailsTo(stranger)).isEmpty();
        // Only just invited: whoever asks again within minutes gets no second mail.
        assertThat(mailsTo(email)).hasSize(1);
    }

    @Test
    void signIn_guessedTooOften_hasToWait() {
        for (int i = 0; i < SignInThrottle.ACCOUNT_FROM_ADDRESS.most(); i++) {
            signIn(email, "guess number " + i).statusCode(422).body(containsString("hör inte ihop"));
        }
        signIn(email, "one more guess").statusCode(429);
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("name", "Åsa Ek");
        form.put("email", email);
        form.put("roles", List.of("ASSESSOR"));
        return form;
    }

    private String invited() {
        return As.admin()
                .contentType(JSON)
                .body(form())
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .body("status", equalTo("INVITED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse put(String id, String version, Map<String, Object> form) {
        return As.admin()
                .contentType(JSON)
                .header("If-Match", version)
                .body(form)
                .put("/api/v1/accounts/" + id)
                .then();
    }

    private static ValidatableResponse deactivate(String id) {
        return As.admin()
                .contentType(JSON)
                .header("If-Match", etag(id))
                .post("/api/v1/accounts/" + id + "/deactivation")
                .then();
    }

    private static String etag(String id) {
        return As.admin().get("/api/v1/accounts/" + id).header("ETag");
    }

    private static ValidatableResponse choose(String key, String password) {
        return As.nobody()
                .formParam("key", key)
                .formParam("password", password)
                .post("/choose-password")
                .then();
    }

    private static ValidatableResponse signIn(String email, String password) {
        return As.nobody()
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }

    private String keyMailedTo(String address) {
        List<String> links = mailsTo(address);
        String newest = links.get(links.size() - 1);
        return newest.substring(newest.indexOf("key=") + 4);
    }

    /** The secret links of the mails to this address, the newest last. */
    private List<String> mailsTo(String address) {
        Employer main = employers.withKey("main").orElseThrow();
        return work.in(
                main,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> OutgoingMail.<OutgoingMail>list("recipient = ?1 order by id", address).stream()
                                .map(mail -> mail.secretLink)
                                .toList()));
    }
}
