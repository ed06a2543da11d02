package se.tolv.competency;

import static io.restassured.http.ContentType.JSON;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.tolv.As;

/** What tests do with frameworks again and again, as HR and through the API. */
public final class FrameworkApi {

    private FrameworkApi() {}

    public static String published() {
        return As.hr()
                .get("/api/v1/frameworks/published")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static JsonPath one(String id) {
        return As.hr()
                .get("/api/v1/frameworks/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static List<Map<String, Object>> competencies(String id) {
        return As.hr()
                .get("/api/v1/frameworks/" + id + "/competencies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** A new draft out of this framework; the one that stood, if any, is thrown away. */
    public static String draft(String basis) {
        List<Map<String, Object>> all =
                As.hr().get("/api/v1/frameworks").then().extract().jsonPath().getList("");
        all.stream()
                .filter(row -> row.get("status").equals("DRAFT"))
                .forEach(row -> As.hr()
                        .header("If-Match", row.get("version"))
                        .delete("/api/v1/frameworks/" + row.get("id"))
                        .then()
                        .statusCode(204));
        return As.hr()
                .post("/api/v1/frameworks/" + basis + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse publish(String draft) {
        return As.hr()
                .header("If-Match", one(draft).getInt("version"))
                .post("/api/v1/frameworks/" + draft + "/publication")
                .then();
    }

    public static ValidatableResponse importing(String fileName, byte[] content) {
        return As.hr()
                .multiPart("file", fileName, content)
                .post("/api/v1/frameworks/imports")
                .then();
    }

    public static String imported(String csv) {
        return importing("gammalt.csv", csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse edit(Map<String, Object> competency, Map<String, ?> form) {
        return As.hr()
                .header("If-Match", competency.get("version"))
                .contentType(JSON)
                .body(form)
                .put("/api/v1/competencies/" + competency.get("id"))
                .then();
    }
}
