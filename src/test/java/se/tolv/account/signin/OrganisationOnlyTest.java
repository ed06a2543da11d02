package se.tolv.account.signin;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.CreateAdministratorCommand;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.mail.OutgoingMail;

/** An installation in which passwords are turned off: everybody comes by the organisation's sign-in. */
@TolvTest
class OrganisationOnlyTest {

    /** As with {@code TOLV_PASSWORDS=false}. */
    @Vetoed
    static class WithoutPasswords extends SignInWays {

        WithoutPasswords(Texts texts) {
            this.texts = texts;
            organisation = true;
            passwords = false;
        }
    }

    @Inject
    Texts texts;

    @Inject
    OtherEmployer others;

    @Inject
    CreateAdministratorCommand createAdministrator;

    private final String email = "organisation-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void turnPasswordsOff() {
        As.sessionOf("admin@demo.example");
        QuarkusMock.installMockForType(new WithoutPasswords(texts), SignInWays.class);
    }

    @Test
    void signInPage_offersTheOrganisationAlone() {
        As.nobody()
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("btn btn-primary\" href=\"/sign-in/organisation"))
                .body(not(containsString("type=\"password\"")))
                .body(not(containsString("/forgotten-password")))
                .body(not(containsString("tolv-demo")));
    }

    @Test
    void password_rightAsItIs_opensNothing() {
        As.nobody()
                .formParam("email", "chef@demo.example")
                .formParam("password", "tolv-demo")
                .post("/sign-in")
                .then()
                .statusCode(403)
                .body(containsString("organisationens konto"));
    }

    @Test
    void password_canNeitherBeChosenNorChangedNorForgotten() {
        As.nobody().get("/forgotten-password").then().statusCode(403);
        As.nobody()
                .formParam("email", "chef@demo.example")
                .post("/forgotten-password")
                .then()
                .statusCode(403);
        As.nobody().queryParam("key", "any").get("/choose-password").then().statusCode(403);
        As.nobody()
                .formParam("key", "any")
                .formParam("password", "x")
                .post("/choose-password")
                .then()
                .statusCode(403);
        As.admin().get("/me/password").then().statusCode(403);
        As.admin()
                .formParam("present", "tolv-demo")
                .formParam("password", "mossa tiger klocka")
                .post("/me/password")
                .then()
                .statusCode(403);
        As.admin().get("/me").then().statusCode(200).body(not(containsString("/me/password")));
    }

    @Test
    void invitation_leadsToTheSignIn_andSaysNothingOfAPassword() {
        As.admin()
                .contentType(JSON)
                .body(Map.of("name", "Åsa Ek", "email", email, "roles", List.of("ASSESSOR")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        OutgoingMail mail = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient", email).singleResult());
        assertThat(mail.secretLink).endsWith("/sign-in");
        assertThat(mail.text).contains("organisationen").doesNotContain("lösenord");
    }

    @Test
    void firstAdministrator_isMadeWithoutPassword() {
        String said = createAdministrator.run(Map.of("host", "localhost", "email", email, "name", "Bo Ek"));
        assertThat(said).contains("organisation's account").doesNotContain("password");
        assertThat(InDemo.get(() -> Account.withEmail(email).orElseThrow().passwordHash))
                .isNull();
    }

    @Test
    void token_isMadeSoonAfterSigningIn() {
        others.as("organisation", Role.HR_SPECIALIST)
                .contentType(JSON)
                .body(Map.of("name", "X", "scope", "READ", "days", "7"))
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201);
        others.as("organisation", Role.HR_SPECIALIST)
                .get("/me/tokens")
                .then()
                .statusCode(200)
                .body(not(containsString("type=\"password\"")));
    }
}
