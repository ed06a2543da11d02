package se.tolv.audit;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.time.Clocks;
import se.tolv.vacancy.Recruitment;

@TolvTest
class HistoryTest {

    private final String name = "Enhet " + UUID.randomUUID();

    private String renamedUnit() {
        String id = As.admin()
                .contentType(JSON)
                .body(Map.of("name", name))
                .post("/api/v1/units")
                .path("id");
        As.admin()
                .formParam("version", 0)
                .formParam("name", name + " nya")
                .post("/units/" + id)
                .then()
                .statusCode(303);
        return id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void vacancy_namesEachFieldInWords(String language) {
        String id = Recruitment.published();
        Document page = Jsoup.parse(As.hr()
                .header("Accept-Language", language)
                .get("/history/vacancy/" + id)
                .asString());
        assertThat(page.select("tbody th").eachText())
                .isNotEmpty()
                .allMatch(field -> Character.isUpperCase(field.charAt(0)));
    }

    @Test
    void object_changedByPageAndApi_showsWhoWhenHowAndBothValues() {
        String id = renamedUnit();
        Document page = Jsoup.parse(As.hr()
                .get("/history/unit/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select(".tolv-trail-what").eachText())
                .containsExactly("Elin Nyström ändrade enheten", "Elin Nyström lade till enheten");
        assertThat(page.select(".tolv-trail-when").eachText().get(0)).endsWith("på webbplatsen");
        assertThat(page.select(".tolv-trail li").first().select("tbody tr").text())
                .isEqualTo("Namn " + name + " " + name + " nya");
        As.hr()
                .cookie("tolv_language", "en")
                .get("/history/unit/" + id)
                .then()
                .body(containsString("changed the unit"));
    }

    @Test
    void object_byApi_hasTheChangesAsData() {
        String id = renamedUnit();
        As.hr()
                .get("/api/v1/history/unit/" + id)
                .then()
                .statusCode(200)
                .body("action", equalTo(List.of("unit.changed", "unit.created")))
                .body("[0].via", equalTo("PAGE"))
                .body("[0].changes[0].before", equalTo(name))
                .body("[0].changes[0].after", equalTo(name + " nya"));
    }

    @Test
    void search_byPersonTypeAndPeriod_findsTheLine() {
        renamedUnit();
        String today = LocalDate.now(Clocks.STOCKHOLM).toString();
        As.hr()
                .queryParam("q", name)
                .queryParam("type", "unit")
                .queryParam("from", today)
                .queryParam("to", today)
                .get("/api/v1/history")
                .then()
                .statusCode(200)
                .body("objectName", hasItem(name))
                .body("objectType", everyItem(equalTo("unit")));
        As.hr()
                .queryParam("q", name)
                .queryParam("to", "2001-01-01")
                .get("/history")
                .then()
                .statusCode(200)
                .body(containsString("Ingenting stämmer"))
                .body(not(containsString("tolv-trail-what")));
    }

    @Test
    void search_isPagedWithoutGapsOrDoubles() {
        for (int i = 0; i < 60; i++) {
            As.admin().contentType(JSON).body(Map.of("name", name + i)).post("/api/v1/units");
        }
        var first = As.hr().queryParam("q", name).get("/api/v1/history");
        List<String> names = new ArrayList<>(first.jsonPath().getList("objectName"));
        String next = first.header("Link").replaceAll(".*[?&]after=([^&>]*).*", "$1");
        names.addAll(As.hr()
                .queryParam("q", name)
                .queryParam("after", next)
                .get("/api/v1/history")
                .jsonPath()
                .getList("objectName"));
        assertThat(names).hasSize(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"igår", "2026-02-30", "9999-12-31"})
    void search_withADayThatIsNone_namesTheField(String day) {
        As.hr()
                .queryParam("from", day)
                .get("/api/v1/history")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("from"));
        As.hr().queryParam("from", day).get("/history").then().statusCode(422).body(containsString("from-error"));
    }

    @Test
    void search_withACursorThatIsNotOurs_isMalformed() {
        As.hr().queryParam("after", "eAB5").get("/api/v1/history").then().statusCode(400);
    }

    @Test
    void history_byOthersThanHrAndAdministrators_isForbidden() {
        As.manager().get("/history").then().statusCode(403);
        As.observer().get("/api/v1/history").then().statusCode(403);
        As.assessor().get("/history/unit/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void object_thatNobodyDidAnythingTo_hasAnEmptyHistory() {
        As.hr()
                .get("/history/unit/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(containsString("Ingen har ändrat något här"));
    }

    @Test
    void entry_hasTheNumberOfItsRequest() {
        String request = "request-" + UUID.randomUUID();
        String id = As.admin()
                .header("X-Request-Id", request)
                .contentType(JSON)
                .body(Map.of("name", name))
                .post("/api/v1/units")
                .path("id");
        As.hr().get("/api/v1/history/unit/" + id).then().body("requestId", equalTo(List.of(request)));
    }
}
