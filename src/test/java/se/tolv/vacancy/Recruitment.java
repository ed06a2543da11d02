package se.tolv.vacancy;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.As;
import se.tolv.platform.time.Clocks;

/** Vacancies and applications of a test's own, made through the API. */
public final class Recruitment {

    private Recruitment() {}

    /** Everything that a vacancy needs to be published, in a unit that the demo's manager manages. */
    public static Map<String, Object> complete() {
        Map<String, Object> form = new HashMap<>();
        form.put("titleSv", "Lärare " + UUID.randomUUID());
        form.put("unitId", unit("Förskolan Blåklockan"));
        form.put("guideId", guide());
        form.put("payFrom", "30000");
        form.put("payTo", "35000");
        form.put(
                "applicationDeadline",
                LocalDate.now(Clocks.STOCKHOLM).plusDays(20).toString());
        form.put("adSv", "Du undervisar barn.");
        form.put("questionsSv", List.of("Fråga ett?", "Fråga två?", "Fråga tre?"));
        form.put("cvAllowed", true);
        return form;
    }

    public static String unit(String name) {
        return As.hr()
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.name == '" + name + "' }.id");
    }

    /** The guide of the demo's published preschool vacancy. */
    private static String guide() {
        List<String> ids = As.hr()
                .get("/api/v1/vacancies?q=förskollärare")
                .then()
                .extract()
                .path("id");
        return As.hr()
                .get("/api/v1/vacancies/" + ids.get(ids.size() - 1))
                .then()
                .extract()
                .path("guideId");
    }

    public static String drafted(Map<String, Object> form) {
        return As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String published() {
        return published(complete());
    }

    /** One where it is known at once who has applied. */
    public static String published(Map<String, Object> form) {
        String id = publishedAnonymous(form);
        As.hr()
                .contentType(JSON)
                .body(Map.of("anonymous", false))
                .put("/api/v1/vacancies/" + id + "/anonymity")
                .then()
                .statusCode(200);
        return id;
    }

    public static String publishedAnonymous() {
        return publishedAnonymous(complete());
    }

    private static String publishedAnonymous(Map<String, Object> form) {
        String id = ready(form);
        publish(id).statusCode(200);
        return id;
    }

    /** A draft that only has to be published. */
    public static String ready(Map<String, Object> form) {
        String id = drafted(form);
        makeReady(id);
        return id;
    }

    /** Gives a draft its profile and answers what comes before advertising, as HR. */
    public static void makeReady(String id) {
        profile(id, Map.of("requirements", List.of(), "competencies", competencies(id)))
                .statusCode(200);
        for (String step : List.of("REDEPLOYMENT", "INCREASED_HOURS", "PRIORITY_RIGHT")) {
            priority(id, step, "GO_ON").statusCode(200);
        }
    }

    public static ValidatableResponse publish(String id) {
        return As.hr()
                .header("If-Match", etag(id))
                .post("/api/v1/vacancies/" + id + "/publish")
                .then();
    }

    public static String etag(String id) {
        return As.hr()
                .get("/api/v1/vacancies/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse profile(String id, Map<String, Object> profile) {
        return As.hr()
                .contentType(JSON)
                .header("If-Match", etag(id))
                .body(profile)
                .put("/api/v1/vacancies/" + id + "/profile")
                .then();
    }

    /** Three of those that the vacancy can choose, each with why it is needed. */
    public static List<Map<String, Object>> competencies(String id) {
        List<String> offered = As.hr()
                .get("/api/v1/vacancies/" + id + "/profile/competencies")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return offered.stream()
                .limit(3)
                .<Map<String, Object>>map(
                        competency -> Map.of("competencyId", competency, "need", "Arbetet kräver det."))
                .toList();
    }

    public static ValidatableResponse priority(String id, String step, String outcome) {
        return As.hr()
                .contentType(JSON)
                .body(Map.of("outcome", outcome, "note", "Listan är läst i dag."))
                .put("/api/v1/vacancies/" + id + "/priority/" + step)
                .then();
    }

    /** Applies with a name and an address of its own; the application's key. */
    public static String applied(String vacancyId) {
        return apply(As.manager(), vacancyId, application())
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> application() {
        Map<String, Object> form = new HashMap<>();
        form.put("name", "Anna Öberg");
        form.put("email", "anna." + UUID.randomUUID() + "@example.com");
        form.put("phone", "070-174 06 05");
        form.put("answers", List.of("Ett svar.", "Två svar.", "Tre svar."));
        return form;
    }

    public static ValidatableResponse apply(RequestSpecification as, String vacancyId, Map<String, Object> form) {
        return as.contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies/" + vacancyId + "/applications")
                .then();
    }

    public static ValidatableResponse move(String applicationId, int version, String to) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("to", to))
                .post("/api/v1/applications/" + applicationId + "/moves")
                .then();
    }
}
