package se.tolv.platform.web;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** What the log says, and what it does not. */
@TolvTest
class RequestIdTest {

    private final Captured log = new Captured();
    private Logger listened;
    private Level levelBefore;

    /** Keeps what is logged while it listens. */
    private static final class Captured extends Handler {

        private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            ExtLogRecord kept = ExtLogRecord.wrap(logged);
            kept.copyAll();
            records.add(kept);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private void listenTo(String category, Level level) {
        listened = LogContext.getLogContext().getLogger(category);
        levelBefore = listened.getLevel();
        listened.setLevel(level);
        listened.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        if (listened != null) {
            listened.removeHandler(log);
            listened.setLevel(levelBefore);
        }
    }

    @Test
    void requestId_isTheSameInTheLogAndInTheHeader_onWorkerThreadsToo() {
        listenTo("org.hibernate.SQL", Level.FINE);
        String id = "request-" + UUID.randomUUID();
        As.hr()
                .header("X-Request-Id", id)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .header("X-Request-Id", equalTo(id));
        assertThat(log.records).anySatisfy(logged -> {
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
        listenTo("", Level.INFO);
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
        assertThat(log.records)
                .extracting(ExtLogRecord::getFormattedMessage)
                .noneMatch(line -> line.contains(email) || line.contains("secret") || line.contains("stolen"));
    }
}
