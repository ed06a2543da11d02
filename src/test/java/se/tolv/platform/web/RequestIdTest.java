package se.tolv.platform.web;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.As;
import se.tolv.CapturedLog;
import se.tolv.TolvTest;

/** What the log says, and what it does not. */
@TolvTest
class RequestIdTest {

    @RegisterExtension
    final CapturedLog log = new CapturedLog();

    @Test
    void requestId_isTheSameInTheLogAndInTheHeader_onWorkerThreadsToo() {
        log.listenTo("org.hibernate.SQL", Level.FINE);
        String id = "request-" + UUID.randomUUID();
        As.hr()
                .header("X-Request-Id", id)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .header("X-Request-Id", equalTo(id));
        assertThat(log.records()).anySatisfy(logged -> {
            assertThat(logged.getThreadName()).startsWith("executor-thread");
            assertThat(logged.getMdc("requestId")).isEqualTo(id);
        });
    }

    @Test
    void requestId_standsOnTheErrorPageAndInTheProblem() {
        String id = "request-" + UUID.randomUUID();
        As.admin()
                .header("X-Request-Id", id)
                .get("/units/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("X-Request-Id", equalTo(id))
                .body(containsString(id));
        As.admin()
                .header("X-Request-Id", id)
                .get("/api/v1/units/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("instance", equalTo(id));
    }

    @Test
    void requestId_thatCouldForgeALogLine_isReplaced() {
        As.nobody()
                .header("X-Request-Id", "short id, with <signs>")
                .get("/sign-in")
                .then()
                .header("X-Request-Id", not(containsString("signs")));
    }

    @Test
    void log_ofSigningInAndInviting_holdsNoAddressAndNoSecret() {
        String email = "log-" + UUID.randomUUID() + "@example.org";
        String session = As.sessionOf("admin@demo.example");
        log.listenTo("", Level.INFO);
        log.listenTo("se.tolv.security", Level.INFO);
        As.nobody()
                .cookie("tolv_session", session)
                .contentType(JSON)
                .body(Map.of("name", "Åsa Ek", "email", email, "roles", List.of("ASSESSOR")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        As.nobody()
                .formParam("email", email)
                .formParam("password", "a wrong secret of mine")
                .post("/sign-in")
                .then()
                .statusCode(422);
        As.nobody().formParam("email", email).post("/forgotten-password").then().statusCode(303);
        As.nobody()
                .queryParam("key", "a-stolen-secret-key")
                .get("/choose-password")
                .then()
                .statusCode(404);
        As.nobody()
                .header("Authorization", "Bearer a-stolen-token")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        assertThat(log.lines())
                .noneMatch(line -> line.contains(email) || line.contains("secret") || line.contains("stolen"));
    }
}
