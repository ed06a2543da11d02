package se.tolv.candidate.letter;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.vacancy.Recruitment;

/** HR decides what letters say before anybody changes them. */
@TolvTest
class LetterTemplateTest {

    private static final String PATH = "/api/v1/letter-templates/REJECTED";

    @AfterEach
    void asItComes() {
        InDemo.change(() -> LetterTemplate.deleteAll());
    }

    @Test
    void all_comeWithWordsAndPlaceholdersInBothLanguages() {
        As.manager()
                .get("/api/v1/letter-templates")
                .then()
                .statusCode(200)
                .body("", hasSize(LetterKind.values().length))
                .body("find { it.kind == 'REJECTED' }.placeholdersSv", hasItems("[namn]", "[skäl]"))
                .body("find { it.kind == 'OFFER' }.words.en", containsString("[name]"));
    }

    @Test
    void change_isSuggestedFromThenOn() {
        String id = Recruitment.applied(Recruitment.published());
        change(-1, "Hej [namn]. [skäl] Hälsar [chef]", "Dear [name]. [reason]").statusCode(200);
        As.manager()
                .get("/applications/" + id + "/rejection?reason=EXPERIENCE")
                .then()
                .statusCode(200)
                .body(containsString("Hej [namn]. Andra sökande har mer erfarenhet"));
        change(-1, "Hej", "Dear").statusCode(412);
    }

    @Test
    void change_withUnknownPlaceholder_namesIt() {
        change(-1, "Hej [förnamn]!", "Dear [name]")
                .statusCode(422)
                .body("errors.field", contains("wordsSv"))
                .body("errors.message", contains(containsString("[förnamn]")));
        change(-1, " ", "Dear [namn]").statusCode(422).body("errors.field", contains("wordsSv", "wordsEn"));
    }

    @Test
    void page_savesAndSaysWhatIsWrong() {
        As.hr().get("/letter-templates").then().statusCode(200).body(containsString("Kallelse till intervju"));
        As.hr().get("/letter-templates/OFFER").then().statusCode(200).body(containsString("[tjänst]"));
        As.hr()
                .formParam("version", -1)
                .formParam("wordsSv", "Hej [x]")
                .formParam("wordsEn", "Dear [name]")
                .post("/letter-templates/OFFER")
                .then()
                .statusCode(422)
                .body(containsString("[x]"));
        As.hr()
                .formParam("version", -1)
                .formParam("wordsSv", "Hej [namn]")
                .formParam("wordsEn", "Dear [name]")
                .post("/letter-templates/OFFER")
                .then()
                .statusCode(303);
        As.hr().get("/api/v1/letter-templates/OFFER").then().body("words.sv", is("Hej [namn]"));
    }

    private static ValidatableResponse change(int version, String sv, String en) {
        return As.hr()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("wordsSv", sv, "wordsEn", en))
                .put(PATH)
                .then();
    }
}
