package se.tolv.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.OpenPost;
import se.tolv.TolvTest;

/** The headers that every answer has, and what is said of the cookies, behind a proxy that ends TLS and without one. */
@TolvTest
class SecurityHeadersTest {

    private static final String LAX = "SameSite=Lax";

    private static RequestSpecification byTls() {
        return As.nobody().header("X-Forwarded-Proto", "https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs",
                "/sign-in",
                "/units",
                "/no-such-page",
                "/api/v1/me",
                "/api/v1/no-such-thing",
                "/jobs/feed.atom",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/tolv/tolv.js",
                "/q/health/live"
            })
    void everyAnswer_tellsTheBrowserToDistrustAllOthers(String path) {
        for (RequestSpecification asker : List.of(As.nobody(), As.hr())) {
            Response answer = asker.get(path);
            assertThat(answer.headers().getValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains(
                            "default-src 'self'",
                            "style-src 'self'",
                            "script-src 'self'",
                            "object-src 'none'",
                            "base-uri 'none'",
                            "form-action 'self'",
                            "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            answer.then()
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void hsts_isSentForAYear_whereTheProxyWasReachedByTls() {
        for (String path : List.of("/jobs", "/api/v1/me", "/tolv/tolv.js", "/no-such-page")) {
            byTls().get(path)
                    .then()
                    .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"));
        }
    }

    @Test
    void nothingButFixedFiles_isKeptByCaches() {
        for (String path : List.of("/jobs", "/units", "/api/v1/me", "/no-such-page")) {
            As.hr().get(path).then().header("Cache-Control", equalTo("no-store"));
        }
        assertThat(As.nobody().get("/tolv/tolv.js").header("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void noOtherSite_isAllowedToRead() {
        As.hr()
                .header("Origin", "https://elsewhere.example")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void staffsCookie_isForThisHostAndHiddenFromScripts_andByTlsItsNameSaysSo() {
        assertThat(signIn(As.nobody()))
                .startsWith("tolv_session=")
                .contains("Path=/;", "HttpOnly", LAX, "Max-Age=43200")
                .doesNotContain("Secure", "Domain");
        String secure = signIn(byTls());
        assertThat(secure)
                .startsWith("__Host-tolv_session=")
                .contains("Path=/;", "HttpOnly", LAX, "Secure")
                .doesNotContain("Domain");
        String secret = secure.replaceAll("^[^=]*=([^;]*);.*", "$1");
        byTls().cookie("__Host-tolv_session", secret).get("/api/v1/me").then().statusCode(200);
        byTls().cookie("tolv_session", secret).get("/api/v1/me").then().statusCode(401);
    }

    private static String signIn(RequestSpecification request) {
        return cookie(
                request.formParam("email", "bedomare@demo.example")
                        .formParam("password", "tolv-demo")
                        .post("/sign-in"),
                "tolv_session");
    }

    @Test
    void candidatesCookies_goToTheirPagesOnly() {
        OpenPost post = OpenPost.inTwoWeeks();
        String form = "/jobs/" + post.slug() + "/apply";
        String email = OpenPost.someEmail();
        Response saved = byTls().multiPart("name", "Amira")
                .multiPart("email", email)
                .multiPart("requestKey", UUID.randomUUID().toString())
                .post(form + "/save");
        assertThat(cookie(saved, "tolv_draft"))
                .startsWith("__Secure-tolv_draft=")
                .contains("Path=" + form + ";", "HttpOnly", LAX, "Secure");
        Response sent = byTls().multiPart("name", "Amira Haddad")
                .multiPart("email", email)
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.")
                .post(form);
        sent.then().statusCode(303);
        assertThat(cookie(sent, "tolv_receipt"))
                .startsWith("__Secure-tolv_receipt=")
                .contains("Path=" + form + ";", "HttpOnly", LAX, "Secure");
        Response asked = byTls().formParam("email", email).post("/my/link");
        assertThat(cookie(asked, "tolv_code"))
                .startsWith("__Secure-tolv_code=")
                .contains("Path=/my;", "HttpOnly", LAX, "Secure");
        Response left = byTls().post("/my/leave");
        assertThat(cookie(left, "tolv_candidate"))
                .startsWith("__Secure-tolv_candidate=")
                .contains("Path=/my;", "HttpOnly", LAX, "Secure", "Max-Age=0");
    }

    @Test
    void flashAndChoices_areSecureByTls_andTheFlashIsShownOnce() {
        OpenPost post = OpenPost.inTwoWeeks();
        Response discarded = byTls().post("/jobs/" + post.slug() + "/apply/discard");
        String flash = cookie(discarded, "tolv_flash");
        assertThat(flash).startsWith("__Host-tolv_flash=").contains("Path=/;", "HttpOnly", LAX, "Secure");
        Response shown = byTls().cookie("__Host-tolv_flash", flash.replaceAll("^[^=]*=([^;]*);.*", "$1"))
                .get("/jobs/" + post.slug());
        assertThat(cookie(shown, "tolv_flash")).contains("Max-Age=0", "Secure");
        assertThat(cookie(byTls().get("/theme/dark?back=/jobs"), "tolv_theme"))
                .startsWith("__Host-tolv_theme=dark")
                .contains("Secure", LAX)
                .doesNotContain("HttpOnly");
    }

    @Test
    void leaving_clearsWhatScriptsHaveKept() {
        for (String path : List.of("/sign-out", "/my/leave")) {
            As.nobody().post(path).then().statusCode(303).header("Clear-Site-Data", equalTo("\"storage\""));
        }
    }

    private static String cookie(Response answer, String name) {
        return answer.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.matches("(__Host-|__Secure-)?" + name + "=.*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + answer.headers()));
    }
}
