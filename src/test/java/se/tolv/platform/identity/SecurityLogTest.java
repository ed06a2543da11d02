package se.tolv.platform.identity;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.As;
import se.tolv.CapturedLog;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.CreateAdministratorCommand;
import se.tolv.account.signin.SignInThrottle;
import se.tolv.audit.AuditEntry;

/** What tells of an attack, and tells nothing else. */
@TolvTest
class SecurityLogTest {

    private static final String PASSWORD = "mossa tiger klocka";

    @RegisterExtension
    final CapturedLog log = new CapturedLog();

    @Inject
    CreateAdministratorCommand createAdministrator;

    private final String email = "watched-" + UUID.randomUUID() + "@example.org";
    private final String request = "request-" + UUID.randomUUID();
    private UUID account;

    @BeforeEach
    void listen() {
        createAdministrator.run(Map.of("host", "localhost", "email", email, "name", "Bo Ek", "password", PASSWORD));
        account = InDemo.get(() -> Account.withEmail(email).orElseThrow().id);
        log.listenTo("se.tolv.security", Level.INFO);
    }

    /** The lines of this test's own requests. */
    private List<String> lines() {
        return log.records().stream()
                .filter(line -> request.equals(line.getMdc("requestId")))
                .map(line -> line.getFormattedMessage())
                .toList();
    }

    private void signIn(String as, String password) {
        As.nobody()
                .header("X-Request-Id", request)
                .formParam("email", as)
                .formParam("password", password)
                .post("/sign-in");
    }

    @Test
    void signIn_thatSucceedsAndThatFails_isTold_withTheAccountsKeyAndNoAddress() {
        signIn(email, PASSWORD);
        signIn(email, "wrong wrong wrong");
        signIn("nobody-" + email, "wrong wrong wrong");
        assertThat(lines())
                .containsExactly(
                        "event=signed-in who=" + account + " how=\"password\"",
                        "event=sign-in-failed who=" + account + " how=\"password\"",
                        "event=sign-in-failed who=unknown how=\"password\"");
    }

    @Test
    void guessing_isThrottled_andTheTrailTellsOfItOnce() {
        for (int i = 0; i < SignInThrottle.ACCOUNT_FROM_ADDRESS.most() + 3; i++) {
            signIn(email, "guess " + i);
        }
        assertThat(lines())
                .filteredOn(line -> line.startsWith("event=throttled"))
                .hasSize(3)
                .allMatch(line -> line.contains("sign-ins to an account from an address"));
        assertThat(InDemo.get(() -> AuditEntry.count("action = 'account.guessedAt' and objectId = ?1", account)))
                .isEqualTo(1);
    }

    @Test
    void guessing_fromOneAddress_leavesTheOwnerAtAnotherAlone() {
        for (int i = 0; i < SignInThrottle.ACCOUNT_FROM_ADDRESS.most() + 1; i++) {
            signIn(email, "guess " + i);
        }
        As.nobody()
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(429);
        As.nobody()
                .header("X-Forwarded-For", "203.0.113.77")
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303);
    }

    @Test
    void refusal_ofAPermissionOfARowAndOfAnotherSite_isTold() {
        UUID observer =
                InDemo.get(() -> Account.withEmail("facket@demo.example").orElseThrow().id);
        String foreign = UUID.randomUUID().toString();
        As.observer()
                .header("X-Request-Id", request)
                .contentType(JSON)
                .body(Map.of("name", "X"))
                .post("/api/v1/units")
                .then()
                .statusCode(403);
        As.observer()
                .header("X-Request-Id", request)
                .get("/api/v1/vacancies/" + foreign)
                .then()
                .statusCode(404);
        As.observer()
                .header("X-Request-Id", request)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(403);
        assertThat(lines())
                .containsExactly(
                        "event=refused who=" + observer + " how=\"forbidden POST /api/v1/units\"",
                        "event=refused who=" + observer + " how=\"not-found GET /api/v1/vacancies/" + foreign + "\"",
                        "event=refused who=" + observer + " how=\"forbidden POST /sign-out\"");
    }

    @Test
    void whatIsNotThere_askedForByNobody_isNotTold() {
        As.nobody().header("X-Request-Id", request).get("/jobs/none").then().statusCode(404);
        assertThat(lines()).isEmpty();
    }

    @Test
    void tokensCodesAndUploads_thatAreRefused_areTold() {
        As.nobody()
                .header("X-Request-Id", request)
                .header("Authorization", "Bearer tolv_" + Secrets.next())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        As.nobody()
                .header("X-Request-Id", request)
                .cookie("tolv_code", Secrets.next())
                .formParam("code", "123456")
                .post("/my/code")
                .then()
                .statusCode(422);
        As.nobody()
                .header("X-Request-Id", request)
                .contentType(JSON)
                .body(new byte[26 * 1024 * 1024])
                .post("/api/v1/units")
                .then()
                .statusCode(413);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).isEqualTo("event=sign-in-failed who=unknown how=\"token\"");
        assertThat(lines().get(1)).isEqualTo("event=sign-in-failed who=unknown how=\"candidate's code\"");
        assertThat(lines().get(2)).isEqualTo("event=refused who=unknown how=\"too-large POST /api/v1/units\"");
    }
}
