package se.tolv.interview.agreement;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** Agreement of ratings that are sent or pasted. */
@TolvTest
class AgreementResourceTest {

    private static final String SHROUT_FLEISS = "[[9,2,5,8],[6,1,3,2],[8,4,6,8],[7,1,2,6],[10,5,6,9],[6,2,4,7]]";

    @Test
    void matrix_answersEveryFigure() {
        post("{\"ratings\": " + SHROUT_FLEISS + "}")
                .statusCode(200)
                .body("candidates", equalTo(6))
                .body("assessors", equalTo(4))
                .body(
                        "icc.form",
                        equalTo(List.of("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)")))
                .body("icc[1].value", equalTo(0.28976378f))
                .body("icc.n", everyItem(equalTo(6)))
                .body("alpha.level", equalTo(List.of("nominal", "ordinal", "interval")))
                .body("alpha.n", everyItem(equalTo(24)))
                .body("severity", hasSize(4))
                .body("refused", empty());
    }

    @Test
    void tooFewCandidates_areRefusedFigureByFigureInTheCallersLanguage() {
        post("{\"ratings\": [[9,2,5,8],[6,1,null,2]]}")
                .statusCode(200)
                .body("icc", empty())
                .body("alpha", empty())
                .body("refused", hasSize(13))
                .body("refused.figure", hasItem("ICC(2,1)"))
                .body("refused[0].reason", equalTo("Candidates rated by everyone: 1. At least 5 are needed."))
                .body("notes[0]", containsString("Missing ratings: 1."));
        As.hr()
                .header("Accept-Language", "sv")
                .contentType(JSON)
                .body("{\"ratings\": [[1]]}")
                .post("/api/v1/statistics/agreement")
                .then()
                .statusCode(200)
                .body("refused[0].reason", containsString("bara en bedömare"));
    }

    @Test
    void wrongRating_isNamedByRowAndColumn() {
        invalid("{\"ratings\": [[1,2],[3,\"five\"]]}", "ratings.1.1", "Row 2, column 2");
        invalid("{\"ratings\": [[1,2],[3,6]], \"lowest\": 1, \"highest\": 5}", "ratings.1.1", "outside the scale");
        invalid("{\"ratings\": [[1,2],[3,1e308]]}", "ratings.1.1", "Row 2, column 2");
        invalid("{\"ratings\": [[1,2],[3,\"NaN\"]]}", "ratings.1.1", "Row 2, column 2");
        invalid("{\"ratings\": [[1,2],[3]]}", "ratings.1", "Row 2 has 1");
        invalid("{\"ratings\": [[1,2],null]}", "ratings.1", "Row 2 has 0");
        invalid("{\"ratings\": []}", "ratings", "no ratings");
        invalid("{\"ratings\": [[]]}", "ratings", "no ratings");
        invalid("{}", "ratings", "");
        invalid("{\"ratings\": [[1,2]], \"lowest\": 5, \"highest\": 1}", "highest", "above");
        String huge = "{\"ratings\": " + Collections.nCopies(RatingsReader.CANDIDATES + 1, "[1,2]") + "}";
        invalid(huge, "ratings", "too large");
        post("{\"ratings\": [[1,NaN]]}").statusCode(400);
        post("{\"ratings\": [[1,[2]]]}").statusCode(422);
        invalid("{\"ratings\": 7}", "ratings", "Expected: a list");
    }

    @Test
    void numbersOffTheScale_areTakenWhereNoScaleIsDeclared() {
        post("{\"ratings\": [[-1,-2],[6,7],[10,9],[3.5,\"4,5\"],[2,2]]}")
                .statusCode(200)
                .body("icc", hasSize(6));
    }

    @Test
    void largestMatrix_isAnswered() {
        String row = "[" + String.join(",", Collections.nCopies(RatingsReader.ASSESSORS, "3")) + "]";
        String other = row.replaceFirst("3", "4");
        List<String> rows = new ArrayList<>(Collections.nCopies(RatingsReader.CANDIDATES - 1, row));
        rows.add(other);
        post("{\"ratings\": " + rows + "}").statusCode(200).body("icc", hasSize(6));
    }

    @Test
    void page_takesATableFromASpreadsheetWithHeadingsAndNames() {
        As.hr()
                .header("Accept-Language", "sv")
                .multiPart(
                        "table",
                        "\tEva\tBo\tLi\nKim\t4\t3,5\t\nAlex\t2\t2\t1\nRobin\t5\t4\t4\nSam\t1\t2\t2\n"
                                + "Charlie\t3\t3\t4\nNoor\t5\t5\t4\n")
                .post("/agreement")
                .then()
                .statusCode(200)
                .body(containsString("Kandidater: 6. Bedömare: 3. Bedömningar som saknas: 1."))
                .body(containsString("ICC(2,1)"))
                .body(containsString("räknar bara de 5 av 6"))
                .body(not(containsString("NaN")));
    }

    @Test
    void page_takesAFile() {
        As.hr()
                .header("Accept-Language", "en")
                .multiPart("table", "")
                .multiPart(
                        "file",
                        "ratings.csv",
                        "\uFEFFA;B\r\n1;2\r\n2;2\r\n3;4\r\n4;4\r\n5;5\r\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/agreement")
                .then()
                .statusCode(200)
                .body(containsString("Candidates: 5. Assessors: 2. Missing ratings: 0."));
    }

    @Test
    void page_wrongTable_isShownAgainWithWhatWasTyped() {
        As.hr()
                .header("Accept-Language", "en")
                .multiPart("table", "1;2\n3;x\n")
                .multiPart("highest", "5")
                .post("/agreement")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#table\""))
                .body(containsString("Row 2, column 2"))
                .body(containsString("3;x"));
        As.hr()
                .header("Accept-Language", "en")
                .multiPart("file", "ratings.csv", new byte[] {'1', ';', (byte) 0xE5}, "text/csv")
                .post("/agreement")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#file\""), containsString("not text in UTF-8"));
    }

    @Test
    void table_isReadAsItIsWritten() {
        assertThat(RatingsTable.cells("1,2\n3,4")).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(RatingsTable.cells("1,5;2\n\n3;\n")).containsExactly(List.of("1,5", "2"), List.of("3", ""));
        assertThat(RatingsTable.cells("\"1\"\t\"2\"\r\n-\t4")).containsExactly(List.of("1", "2"), List.of("-", "4"));
        assertThat(RatingsTable.cells("namn;A;B\nKim;1;2")).containsExactly(List.of("1", "2"));
        assertThat(RatingsTable.cells("x;y")).containsExactly(List.of("y"));
        assertThat(RatingsTable.cells("")).isEmpty();
    }

    @Test
    void others_mayNotAsk() {
        As.manager()
                .contentType(JSON)
                .body("{\"ratings\": [[1]]}")
                .post("/api/v1/statistics/agreement")
                .then()
                .statusCode(403);
        As.observer().get("/agreement").then().statusCode(403);
    }

    private static void invalid(String body, String field, String words) {
        post(body)
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(words));
    }

    private static ValidatableResponse post(String body) {
        return As.hr()
                .header("Accept-Language", "en")
                .contentType(JSON)
                .body(body)
                .post("/api/v1/statistics/agreement")
                .then();
    }
}
