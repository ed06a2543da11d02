package se.tolv.platform.employer;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.platform.identity.Role;

/** Two employers never see each other's rows. */
@TolvTest
class EmployersApartTest {

    private static final String OTHER = "other";
    private static final String FAILING = "failing";

    @Inject
    OtherEmployer others;

    @Inject
    CreateEmployer createEmployer;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    /** A feature that cannot set up one particular employer. */
    void fail(@Observes EmployerCreated created) {
        if (created.employer().key().equals(FAILING)) {
            throw new IllegalStateException("on purpose");
        }
    }

    @BeforeEach
    void makeEmployer() {
        others.named(OTHER);
    }

    private RequestSpecification admin() {
        return others.as(OTHER, Role.ADMINISTRATOR);
    }

    @Test
    void rows_ofOneEmployer_areNotInTheOthersPagesOrApi() {
        String id = admin().contentType(JSON)
                .body(Map.of("name", "Bara den andras förvaltning"))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin().get("/units").then().statusCode(200).body(containsString("Bara den andras förvaltning"));
        As.admin().get("/units").then().body(not(containsString("Bara den andras förvaltning")));
        As.admin().get("/api/v1/units").then().body("id", not(hasItem(id)));
        As.admin().get("/api/v1/units/" + id).then().statusCode(404);
        admin().get("/api/v1/accounts").then().body("email", not(hasItem("admin@demo.example")));
        admin().get("/sign-in").then().body(not(containsString("tolv-demo")));
    }

    @Test
    void session_ofOneEmployer_opensNothingAtTheOther() {
        String session = others.newSession(others.named(OTHER), Role.ADMINISTRATOR);
        As.nobody().cookie("tolv_session", session).get("/api/v1/units").then().statusCode(401);
        OtherEmployer.nobody(OTHER)
                .cookie("tolv_session", As.sessionOf("admin@demo.example"))
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @Test
    void token_ofOneEmployer_opensNothingAtTheOther() {
        String secret = admin().contentType(JSON)
                .body(Map.of("name", "Prov", "scope", "READ", "days", "1"))
                .post("/api/v1/me/tokens")
                .jsonPath()
                .getString("secret");
        OtherEmployer.nobody(OTHER)
                .header("Authorization", "Bearer " + secret)
                .get("/api/v1/me")
                .then()
                .statusCode(200);
        As.nobody()
                .header("Authorization", "Bearer " + secret)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void password_ofOneEmployer_opensNothingAtTheOther() {
        OtherEmployer.nobody(OTHER)
                .formParam("email", "admin@demo.example")
                .formParam("password", "tolv-demo")
                .post("/sign-in")
                .then()
                .statusCode(422);
    }

    @Test
    void jobs_workOnOneEmployerAtATime() {
        Map<String, List<String>> seen = new HashMap<>();
        work.forEach(
                "test",
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    List<String> emails = Account.<Account>listAll().stream()
                            .map(account -> account.email)
                            .toList();
                    seen.put(emails.contains("admin@demo.example") ? "main" : "other " + seen.size(), emails);
                }));
        assertThat(seen.get("main")).doesNotContain(OtherEmployer.email(Role.ADMINISTRATOR));
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void job_thatFailsForOneEmployer_stillWorksForTheNext() {
        Map<String, Boolean> done = new HashMap<>();
        work.forEach("test", () -> {
            done.put("employer " + done.size(), true);
            throw new IllegalStateException("on purpose");
        });
        assertThat(done).hasSameSizeAs(employers.all());
    }

    @Test
    void unknownHost_isNobodys() {
        As.nobody()
                .header("Host", "nowhere.example")
                .get("/sign-in")
                .then()
                .statusCode(404)
                .body(containsString("Ingen arbetsgivare har den här adressen."));
        As.nobody()
                .header("Host", "nowhere.example")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        As.nobody()
                .header("Host", "nowhere.example")
                .cookie("tolv_session", As.sessionOf("admin@demo.example"))
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @Test
    void creating_thatFailsHalfWay_leavesNothing() {
        assertThatThrownBy(() -> createEmployer.create(FAILING, "Misslyckad", List.of("failing.localhost")))
                .hasMessageContaining("on purpose");
        assertThat(employers.withKey(FAILING)).isEmpty();
        assertThat(employers.atHost("failing.localhost")).isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> work.in(
                                employers.withKey("main").orElseThrow(),
                                () -> Account.getEntityManager()
                                        .createNativeQuery(
                                                "select 1 from pg_namespace where nspname = 'employer_failing'")
                                        .getResultList())))
                .isEmpty();
    }

    @Test
    void creating_withATakenKeyOrHost_isRefused() {
        assertThatThrownBy(() -> createEmployer.create(OTHER, "En till", List.of("third.localhost")))
                .hasMessageContaining("belongs to an employer already");
        assertThatThrownBy(() -> createEmployer.create("third", "En till", List.of(OtherEmployer.host(OTHER))))
                .hasMessageContaining("belongs to an employer already");
        assertThatThrownBy(() -> createEmployer.create("Third Key", "En till", List.of("third.localhost")))
                .hasMessageContaining("'Third Key'");
        assertThat(employers.withKey("third")).isEmpty();
    }
}
