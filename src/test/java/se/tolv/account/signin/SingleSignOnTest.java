package se.tolv.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.account.signin.OidcServer.Person;

/** Signing in at an identity provider, in an application that has one configured. */
@TolvTest
public class SingleSignOnTest {

    /** Runs the provider for as long as the application that is configured with it. */
    public static class Provider implements QuarkusTestResourceLifecycleManager {

        private OidcServer server;

        @Override
        public Map<String, String> start() {
            server = OidcServer.start("tolv", "a-secret-of-some-length-as-they-are");
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", server.issuer(),
                    "quarkus.oidc.client-id", "tolv",
                    "quarkus.oidc.credentials.secret", "a-secret-of-some-length-as-they-are");
        }

        @Override
        public void inject(TestInjector testInjector) {
            testInjector.injectIntoFields(server, new TestInjector.MatchesType(OidcServer.class));
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    OidcServer provider;

    private final CookieFilter browser = new CookieFilter();

    @Test
    void organisation_withAVerifiedAddressOfAnAccount_opensAnOrdinarySession() {
        Response signedIn = comeBackAs(Person.named("Maria Lindqvist", "Chef@demo.example"));
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/api/v1/me");
        get("/api/v1/me").then().statusCode(200).body(containsString("chef@demo.example"));
        given().filter(browser)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .statusCode(303);
        get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void organisation_withAnUnverifiedAddress_opensNothing() {
        comeBackAs(Person.named("Maria Lindqvist", "chef@demo.example").withUnverifiedEmail())
                .then()
                .statusCode(403)
                .body(containsString("inget konto här ännu"));
        get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void organisation_withAnAddressOfNobody_opensAndMakesNothing() {
        comeBackAs(Person.named("Eva Ny", "eva.ny@demo.example"))
                .then()
                .statusCode(403)
                .body(containsString("eva.ny@demo.example"));
        As.admin().queryParam("q", "eva.ny@").get("/api/v1/accounts").then().body(equalTo("[]"));
        // Whoever tries again may choose another account.
        get("/sign-in/organisation").then().statusCode(302).header("Location", containsString(provider.issuer()));
    }

    @Test
    void organisation_withAnExpiredToken_opensNothing() {
        Response answer =
                comeBackAs(Person.named("Maria Lindqvist", "chef@demo.example").withExpiredToken());
        assertThat(answer.statusCode()).isNotEqualTo(303);
        get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void formAndTokens_workBesideIt() {
        As.hr().get("/api/v1/me").then().statusCode(200);
        As.nobody().get("/units").then().statusCode(303).header("Location", containsString("/sign-in?next=%2Funits"));
        As.nobody().get("/api/v1/me").then().statusCode(401);
        As.nobody()
                .header("Authorization", "Bearer wrong")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        As.nobody().get("/sign-in").then().statusCode(200).body(containsString("/sign-in/organisation?next="));
    }

    /** Goes to the provider, signs in there, and follows the way back until an answer is no redirect to the same address. */
    private Response comeBackAs(Person person) {
        provider.nextSignIn(person);
        String atProvider = get("/sign-in/organisation?next=/api/v1/me").header("Location");
        String back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(atProvider)
                .header("Location");
        Response answer = get(back);
        while (answer.statusCode() == 302 && answer.header("Location").contains("/sign-in/organisation")) {
            answer = get(answer.header("Location"));
        }
        return answer;
    }

    private Response get(String address) {
        return given().filter(browser)
                .urlEncodingEnabled(false)
                .header("Sec-Fetch-Site", "none")
                .redirects()
                .follow(false)
                .get(address);
    }

    @ParameterizedTest
    @EnumSource(value = OidcServer.Flaw.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void organisation_withATokenThatIsWrong_opensNothing(OidcServer.Flaw flaw) {
        Response answer =
                comeBackAs(Person.named("Maria Lindqvist", "chef@demo.example").withTokenThatIs(flaw));
        assertThat(answer.statusCode()).isNotEqualTo(303);
        get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void answerOfTheProvider_broughtToABrowserThatNeverAsked_opensNothing() {
        provider.nextSignIn(Person.named("Maria Lindqvist", "chef@demo.example"));
        String atProvider = get("/sign-in/organisation?next=/api/v1/me").header("Location");
        String back = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(atProvider)
                .header("Location");
        Response answer = given().urlEncodingEnabled(false)
                .header("Sec-Fetch-Site", "none")
                .redirects()
                .follow(false)
                .get(back);
        assertThat(answer.statusCode()).isNotIn(200, 303);
        assertThat(answer.cookies()).doesNotContainKeys("tolv_session");
    }
}
