package se.tolv;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Requests as one of the demo employer's people: {@code As.hr().get("/api/v1/units")}. */
public final class As {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private static final RestAssuredConfig ONE_OF_EACH = RestAssuredConfig.config()
            .headerConfig(HeaderConfig.headerConfig()
                    .overwriteHeadersWithName("Sec-Fetch-Site", "Accept-Language", "If-Match"));

    private As() {}

    public static RequestSpecification admin() {
        return account("admin@demo.example");
    }

    public static RequestSpecification hr() {
        return account("hr@demo.example");
    }

    public static RequestSpecification manager() {
        return account("chef@demo.example");
    }

    public static RequestSpecification assessor() {
        return account("bedomare@demo.example");
    }

    public static RequestSpecification observer() {
        return account("facket@demo.example");
    }

    public static RequestSpecification nobody() {
        return given().config(ONE_OF_EACH)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }

    /** Somebody who is not signed in, from a network address that nobody else has: what is counted by address begins anew. */
    public static RequestSpecification elsewhere() {
        UUID random = UUID.randomUUID();
        return nobody().header(
                        "X-Forwarded-For",
                        "2001:db8:" + random.toString().substring(0, 4) + ":"
                                + random.toString().substring(4, 8) + "::1");
    }

    /** As a browser that is signed in sends it: with the session's cookie and from the same site. */
    public static RequestSpecification account(String email) {
        return nobody().cookie("tolv_session", sessionOf(email));
    }

    public static String sessionOf(String email) {
        return SESSIONS.computeIfAbsent(
                email + RestAssured.port,
                key -> nobody().formParam("email", email)
                        .formParam("password", "tolv-demo")
                        .post("/sign-in")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookie("tolv_session"));
    }
}
