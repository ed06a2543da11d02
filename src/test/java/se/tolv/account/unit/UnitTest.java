package se.tolv.account.unit;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

@TolvTest
class UnitTest {

    @Test
    void create_byApi_isInTheTree() {
        String id = As.admin()
                .contentType(JSON)
                .body(Map.of("name", "Kulturförvaltningen"))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .body("depth", is(0))
                .extract()
                .path("id");
        As.hr().get("/api/v1/units").then().statusCode(200).body("id", hasItem(id));
    }

    @Test
    void create_twiceWithOneIdempotencyKey_createsOnce() {
        String key = UUID.randomUUID().toString();
        String first = created(key);
        assertThat(created(key)).isEqualTo(first);
    }

    private static String created(String key) {
        return As.admin()
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(Map.of("name", "Fritid " + key))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void create_withoutName_namesTheFieldInThePersonsLanguage() {
        As.admin()
                .contentType(JSON)
                .header("Accept-Language", "en")
                .body(Map.of("name", " "))
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].message", equalTo("Fill this in."));
    }

    @Test
    void create_byPageWithoutName_showsTheFormAgainWithTheReason() {
        As.admin().formParam("name", "").post("/units").then().statusCode(422).body(containsString("Fyll i det här."));
    }

    @Test
    void create_byHiringManager_isForbidden() {
        As.manager()
                .contentType(JSON)
                .body(Map.of("name", "Kultur"))
                .post("/api/v1/units")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void create_fromAnotherSite_isRefused() {
        As.account("admin@demo.example")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "Kultur")
                .post("/units")
                .then()
                .statusCode(403);
    }

    @Test
    void change_renamesAndMoves_andTheOldVersionIsStale() {
        String parent = created(UUID.randomUUID().toString());
        String unit = created(UUID.randomUUID().toString());
        Map<String, Object> form = Map.of("name", "Ny plats", "parentId", parent);
        put(unit, 0, form).statusCode(200).body("parentId", equalTo(parent)).body("depth", is(1));
        put(unit, 0, form).statusCode(412);
        As.admin().get("/units?q=ny plats").then().statusCode(200).body(containsString("Ny plats"));
    }

    @Test
    void change_thatWouldMakeACircle_isRefused() {
        String above = created(UUID.randomUUID().toString());
        String below = created(UUID.randomUUID().toString());
        put(below, 0, Map.of("name", "Under", "parentId", above)).statusCode(200);
        put(above, 0, Map.of("name", "Över", "parentId", below))
                .statusCode(422)
                .body("errors[0].field", equalTo("parentId"));
        put(above, 0, Map.of("name", "Över", "parentId", above)).statusCode(422);
        As.admin()
                .formParam("version", 0)
                .formParam("name", "Över")
                .formParam("parentId", below)
                .post("/units/" + above)
                .then()
                .statusCode(422)
                .body(containsString("kan inte höra till sig själv"));
    }

    @Test
    void remove_ofAUnitWithSomethingBelow_isRefusedWithTheReason_andOfAnEmptyOneWorks() {
        String above = created(UUID.randomUUID().toString());
        String below = created(UUID.randomUUID().toString());
        put(below, 0, Map.of("name", "Under", "parentId", above)).statusCode(200);
        As.admin()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/units/" + above)
                .then()
                .statusCode(409)
                .body("detail", containsString("1 enhet under sig"));
        As.admin()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/units/" + below)
                .then()
                .statusCode(204);
        As.admin()
                .formParam("version", 0)
                .post("/units/" + above + "/removal")
                .then()
                .statusCode(303);
        As.admin().get("/api/v1/units/" + above).then().statusCode(404);
        As.admin()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/units/" + above)
                .then()
                .statusCode(404);
    }

    @Test
    void remove_ofAUnitThatAManagerRecruitsFor_isRefused() {
        String id = As.admin()
                .queryParam("q", "Förskolan Blåklockan")
                .get("/api/v1/units")
                .jsonPath()
                .getString("[0].id");
        As.admin()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/units/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("rekryterar till enheten"));
    }

    @Test
    void change_withoutVersion_asksForIt() {
        As.admin()
                .contentType(JSON)
                .body(Map.of("name", "X"))
                .put("/api/v1/units/" + created(UUID.randomUUID().toString()))
                .then()
                .statusCode(428);
    }

    private static ValidatableResponse put(String id, int version, Map<String, Object> form) {
        return As.admin()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/api/v1/units/" + id)
                .then();
    }
}
