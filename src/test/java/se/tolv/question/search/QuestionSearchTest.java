package se.tolv.question.search;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.question.AQuestion;

/** Searching as a Swede types: word forms, beginnings of words, and whatever else a keyboard gives. */
@TolvTest
class QuestionSearchTest {

    private static String id;

    @Test
    void search_wordFormsAndBeginnings_findTheQuestion() {
        String question = question();
        for (String typed : new String[] {
            "dokumentation",
            "dokumentationen",
            "dokument",
            "DOKUMENTATIONER",
            "protokollet",
            "protokoll",
            "åkermark",
            "ÅKERMARKEN",
            "harvar",
            "protokoll åker",
            "harv dokumentationens"
        }) {
            As.hr()
                    .queryParam("q", typed)
                    .queryParam("sort", "NEWEST")
                    .get("/api/v1/questions")
                    .then()
                    .statusCode(200)
                    .body("id", hasItem(question));
        }
    }

    private static String question() {
        if (id == null) {
            id = AQuestion.created(AQuestion.with(
                    AQuestion.inSwedish("Berätta om en gång när dokumentationen om Åkermarken saknade ett protokoll."),
                    "probesSv",
                    java.util.List.of("Vad gjorde du med harven?", "Vad ledde det till?")));
        }
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "beslutet, staying-steady-3",
        "beslut, staying-steady-3",
        "besluten, staying-steady-3",
        "elever, serving-people-3",
        "eleven, serving-people-3",
        "pressures, staying-steady-3",
        "samarbetet, working-together-1",
        "samarb, working-together-1",
        "working togeth, working-together-1"
    })
    void search_shippedQuestionsAndCompetencyNames_areFound(String typed, String code) {
        As.observer()
                .queryParam("q", typed)
                .get("/api/v1/questions")
                .then()
                .statusCode(200)
                .body("code", hasItem(code));
    }

    @Test
    void search_anotherWord_doesNotFindTheQuestion() {
        As.hr()
                .queryParam("q", "dokumentation solfjäder")
                .get("/api/v1/questions")
                .then()
                .statusCode(200)
                .body("id", not(hasItem(question())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "''''",
                "a'b",
                "!",
                "& |",
                "a & ",
                "(",
                ")(",
                ":*",
                "a:*b",
                "<->",
                "\\",
                "\\'",
                "%_",
                "och",
                "och att det",
                "<script>",
                "';drop table interview_question;--",
                "\u0000",
                "a\u0000b",
                "😀",
                "\uD800",
                "\u202Eabc",
                "ªº",
                "ʰ",
                "١٢٣",
                "漢字",
                "a\u0301\u0301\u0301"
            })
    void search_hostileInput_isNeverAnError(String typed) {
        As.hr().queryParam("q", typed).get("/api/v1/questions").then().statusCode(200);
        As.hr().queryParam("q", typed).get("/questions").then().statusCode(200);
    }

    @Test
    void search_damagedEncodingOrEndlessText_isNeverAFault() {
        As.hr()
                .urlEncodingEnabled(false)
                .get("/api/v1/questions?q=" + "ord%20".repeat(500))
                .then()
                .statusCode(200);
        int status = As.hr()
                .urlEncodingEnabled(false)
                .get("/api/v1/questions?q=%C3")
                .then()
                .extract()
                .statusCode();
        org.assertj.core.api.Assertions.assertThat(status).isIn(200, 400);
    }
}
