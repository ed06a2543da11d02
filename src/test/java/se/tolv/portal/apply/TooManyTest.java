package se.tolv.portal.apply;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.draft.ApplicationDraft;
import se.tolv.platform.throttle.Limit;
import se.tolv.platform.throttle.Throttle;

/** What is sent and saved by the public form beyond what one network address may. */
@TolvTest
class TooManyTest {

    private static final byte[] PDF = "%PDF-1.7 a small one".getBytes(UTF_8);

    @Inject
    Throttle throttle;

    @ConfigProperty(name = "tolv.applications.per-address")
    long perAddress;

    @ConfigProperty(name = "tolv.applications.megabytes-per-address")
    long megabytes;

    private final OpenPost post = OpenPost.inTwoWeeks();
    private final String address = someAddress();

    private static String someAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    private void taken(String what, long amount) {
        InDemo.change(
                () -> throttle.take(new Limit(what, Long.MAX_VALUE, ApplicationThrottle.WINDOW), address, amount));
    }

    private static RequestSpecification from(String address) {
        return As.nobody().header("X-Forwarded-For", address);
    }

    private String form() {
        return "/jobs/" + post.slug() + "/apply";
    }

    private static RequestSpecification complete(RequestSpecification request) {
        return request.multiPart("name", "Amira Haddad")
                .multiPart("email", OpenPost.someEmail())
                .multiPart("answers", "Only I have written this.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.");
    }

    @Test
    void send_theLastThatIsLeft_isTakenAndTheNextKeepsWhatIsTyped() {
        taken(ApplicationThrottle.SENT, perAddress - 1);
        complete(from(address)).post(form()).then().statusCode(303);
        complete(from(address))
                .post(form())
                .then()
                .statusCode(429)
                .body(containsString("från det nätverk som du använder"))
                .body(not(containsString("Något behöver rättas")))
                .body(containsString("value=\"Amira Haddad\""))
                .body(containsString("Only I have written this."));
        complete(from(address).header("Accept-Language", "en"))
                .post(form())
                .then()
                .statusCode(429)
                .body(containsString("the network that you are using"));
        complete(from(someAddress())).post(form()).then().statusCode(303);
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isEqualTo(2);
    }

    @Test
    void send_byApi_isAnsweredWithTheReason() {
        taken(ApplicationThrottle.SENT, perAddress);
        from(address)
                .contentType(JSON)
                .body(post.application("Amira Haddad", OpenPost.someEmail()))
                .post("/api/v1/public/vacancies/" + post.id() + "/applications")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", containsString("nätverk"));
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isZero();
    }

    @Test
    void send_byWhoClaimsToBeAnotherInAForgedHeader_isCountedAsWhoTheyAre() {
        taken(ApplicationThrottle.SENT, perAddress);
        complete(from(someAddress() + ", " + address)).post(form()).then().statusCode(429);
    }

    @Test
    void send_inOneNameOverAndOver_isRefusedThere_andKeepsNobodyOutElsewhere() {
        String email = OpenPost.someEmail();
        InDemo.change(() -> throttle.take(
                new Limit("applications of a person from an address", 1000, ApplicationThrottle.WINDOW),
                email + " " + address,
                ApplicationThrottle.PER_PERSON));
        Map<String, Object> application = post.application("Amira Haddad", email.toUpperCase());
        String api = "/api/v1/public/vacancies/" + post.id() + "/applications";
        from(address).contentType(JSON).body(application).post(api).then().statusCode(429);
        from(someAddress()).contentType(JSON).body(application).post(api).then().statusCode(201);
    }

    @Test
    void save_ofOneMore_isRefusedWithWhatIsTyped_andWhatWasBegunCanBeGoneOnWith() {
        String begun = complete(from(address))
                .multiPart("requestKey", "begun")
                .post(form() + "/autosave")
                .then()
                .statusCode(200)
                .extract()
                .cookie("tolv_draft");
        taken(ApplicationThrottle.SAVED, perAddress - 1);
        complete(from(address))
                .post(form() + "/save")
                .then()
                .statusCode(429)
                .body(containsString("value=\"Amira Haddad\""));
        complete(from(address)).post(form() + "/autosave").then().statusCode(429);
        from(address)
                .contentType(JSON)
                .body(Map.of("name", List.of("Amira")))
                .put("/api/v1/public/vacancies/" + post.id() + "/applications/draft")
                .then()
                .statusCode(429);
        complete(from(address))
                .cookie("tolv_draft", begun)
                .post(form() + "/save")
                .then()
                .statusCode(303);
        assertThat(InDemo.get(() -> ApplicationDraft.count("vacancyId", post.id())))
                .isEqualTo(1);
    }

    @Test
    void files_beyondTheMegabytes_areRefusedAndTheRestIsNot() {
        taken(ApplicationThrottle.FILES, megabytes * 1024 * 1024);
        complete(from(address))
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .post(form() + "/save")
                .then()
                .statusCode(429)
                .body(containsString("value=\"Amira Haddad\""));
        complete(from(address))
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .post(form())
                .then()
                .statusCode(429);
        complete(from(address)).post(form()).then().statusCode(303);
    }
}
