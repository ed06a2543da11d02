package se.tolv.equality.impact;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** Adverse impact from counts that are sent. */
@TolvTest
class ImpactResourceTest {

    @Test
    void uniformGuidelinesExample_answersEachFigure() {
        post(group("A", "80", "48"), group("B", "40", "12"))
                .statusCode(200)
                .body("groups.name", equalTo(List.of("A", "B")))
                .body("groups[1].rate", equalTo(0.3f))
                .body("groups[1].ratio", equalTo(0.5f))
                .body("groups[1].flagged", equalTo(true))
                .body("groups[1].suppressed", equalTo(false))
                .body("groups[0].pValue", nullValue())
                .body("refused", empty());
    }

    @Test
    void wrongCounts_areNamed() {
        refused("too large", "groups.0.applied", group("A", "2147483648", "1"), group("B", "40", "12"));
        refused("negative", "groups.1.selected", group("A", "80", "48"), group("B", "40", "-1"));
        refused("text", "groups.0.applied", group("A", "\"many\"", "48"));
        refused("fraction", "groups.0.selected", group("A", "80", "48.5"));
        refused("too many selected", "groups.0.selected", group("A", "10", "11"));
        refused("twice", "groups.1.name", group("A", "80", "48"), group(" A ", "40", "12"));
        refused("no name", "groups.0.name", group(" ", "80", "48"));
        refused("missing", "groups.0.applied", "{\"name\": \"A\", \"selected\": 1}");
        refused("none", "groups");
        refused("null", "groups.0", "null");
        As.hr()
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/statistics/adverse-impact")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("groups"));
    }

    @Test
    void figuresThatAreNotGiven_areRefusedInTheCallersLanguage() {
        post(group("A", "80", "48"))
                .statusCode(200)
                .body("groups[0].rate", equalTo(0.6f))
                .body("groups[0].ratio", nullValue())
                .body("refused.figure", hasItem("ratio"))
                .body("refused[0].reason", containsString("At least two groups"));
        post(group("A", "80", "0"), group("B", "40", "0"))
                .statusCode(200)
                .body("refused[0].reason", containsString("Nobody was selected"));
        post(group("A", "4", "1"), group("B", "0", "0"), group("C", "50", "25"))
                .statusCode(200)
                .body("groups[0].suppressed", equalTo(true))
                .body("groups[0].rate", nullValue())
                .body("groups[1].rate", nullValue())
                .body("refused.figure", equalTo(List.of("A", "B", "ratio")));
    }

    @Test
    void others_mayNotAsk() {
        As.manager().get("/api/v1/statistics/adverse-impact").then().statusCode(403);
        As.observer().get("/equality").then().statusCode(403);
        As.admin().get("/equality/file").then().statusCode(403);
    }

    private static void refused(String what, String field, String... groups) {
        post(groups).statusCode(422).body("errors.field", hasItem(field));
    }

    private static ValidatableResponse post(String... groups) {
        return As.hr()
                .header("Accept-Language", "en")
                .contentType(JSON)
                .body("{\"groups\": " + Stream.of(groups).toList() + "}")
                .post("/api/v1/statistics/adverse-impact")
                .then();
    }

    private static String group(String name, String applied, String selected) {
        return "{\"name\": \"%s\", \"applied\": %s, \"selected\": %s}".formatted(name, applied, selected);
    }
}
