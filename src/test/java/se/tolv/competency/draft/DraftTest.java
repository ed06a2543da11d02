package se.tolv.competency.draft;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.competency.FrameworkApi;
import se.tolv.competency.FrameworkPublished;

/** There is one draft at most, and one database for all tests: each test begins with a new draft. */
@TolvTest
class DraftTest {

    /** Hears what is published. */
    @ApplicationScoped
    static class Publications {

        private final List<FrameworkPublished> heard = new ArrayList<>();

        List<FrameworkPublished> heard() {
            return heard;
        }

        void hear(@Observes FrameworkPublished published) {
            heard.add(published);
        }
    }

    @Inject
    Publications publications;

    static List<Supplier<RequestSpecification>> allButHr() {
        return List.of(As::admin, As::manager, As::assessor, As::observer);
    }

    @Test
    void draft_ofThePublishedVersion_isACopyWithTheSameCodes() {
        String published = FrameworkApi.published();
        String draft = FrameworkApi.draft(published);
        assertThat(FrameworkApi.one(draft).getString("status")).isEqualTo("DRAFT");
        assertThat(FrameworkApi.one(draft).getString("number")).isNull();
        assertThat(contents(draft)).isEqualTo(contents(published));
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/diff")
                .then()
                .body("added", empty())
                .body("reworded", empty());
    }

    @Test
    void draft_whileOneStands_isRefusedWithTheReason() {
        String published = FrameworkApi.published();
        FrameworkApi.draft(published);
        As.hr()
                .header("Accept-Language", "en")
                .post("/api/v1/frameworks/" + published + "/drafts")
                .then()
                .statusCode(409)
                .body("detail", containsString("There is a draft already"));
    }

    @Test
    void draft_askedForTwiceWithOneKey_isMadeOnce() {
        String published = FrameworkApi.published();
        discard(FrameworkApi.draft(published));
        String key = UUID.randomUUID().toString();
        assertThat(draftWithKey(published, key)).isEqualTo(draftWithKey(published, key));
    }

    private static String draftWithKey(String basis, String key) {
        return As.hr()
                .header("Idempotency-Key", key)
                .post("/api/v1/frameworks/" + basis + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void discard(String draft) {
        As.hr()
                .header("If-Match", FrameworkApi.one(draft).getInt("version"))
                .delete("/api/v1/frameworks/" + draft)
                .then()
                .statusCode(204);
        As.hr().get("/api/v1/frameworks/" + draft).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("allButHr")
    void draft_byOthersThanHr_isForbidden(Supplier<RequestSpecification> somebody) {
        String published = FrameworkApi.published();
        String draft = FrameworkApi.draft(published);
        String competency = (String) FrameworkApi.competencies(draft).get(0).get("id");
        somebody.get()
                .post("/api/v1/frameworks/" + published + "/drafts")
                .then()
                .statusCode(403);
        somebody.get().post("/frameworks/" + published + "/draft").then().statusCode(403);
        somebody.get()
                .header("If-Match", 0)
                .post("/api/v1/frameworks/" + draft + "/publication")
                .then()
                .statusCode(403);
        somebody.get()
                .header("If-Match", 0)
                .delete("/api/v1/frameworks/" + draft)
                .then()
                .statusCode(403);
        somebody.get()
                .header("If-Match", 0)
                .delete("/api/v1/competencies/" + competency)
                .then()
                .statusCode(403);
        somebody.get().get("/frameworks/" + draft + "/changes").then().statusCode(403);
        somebody.get().get("/competencies/" + competency + "/edit").then().statusCode(403);
    }

    @Test
    void edit_byApi_rewordsTheCompetencyAndShowsItInTheDifference() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        Map<String, Object> competency = FrameworkApi.competencies(draft).get(0);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", "Samverka", "en", "Working together"));
        FrameworkApi.edit(competency, form)
                .statusCode(200)
                .body("code", equalTo("working-together"))
                .body("name.sv", equalTo("Samverka"));
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/diff")
                .then()
                .body("reworded", hasSize(1))
                .body("reworded[0].changes[0].field", equalTo("NAME"))
                .body("reworded[0].changes[0].language", equalTo("SV"))
                .body("reworded[0].changes[0].before", equalTo("Samarbeta"))
                .body("reworded[0].changes[0].pieces.kind", equalTo(List.of("REMOVED", "ADDED")));
        As.hr()
                .get("/frameworks/" + draft + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("<del>Samarbeta</del>"))
                .body(containsString("<ins>Samverka</ins>"));
    }

    @Test
    void edit_ofAnOldVersion_isStale() {
        Map<String, Object> competency = FrameworkApi.competencies(FrameworkApi.draft(FrameworkApi.published()))
                .get(1);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", "Först", "en", ""));
        FrameworkApi.edit(competency, form).statusCode(200);
        form.put("name", Map.of("sv", "Sedan", "en", ""));
        FrameworkApi.edit(competency, form).statusCode(412);
        As.hr().get("/api/v1/competencies/" + competency.get("id")).then().body("name.sv", equalTo("Först"));
    }

    @Test
    void edit_sentTwice_happensOnce() {
        Map<String, Object> competency = FrameworkApi.competencies(FrameworkApi.draft(FrameworkApi.published()))
                .get(1);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", "En gång", "en", ""));
        int version =
                FrameworkApi.edit(competency, form).statusCode(200).extract().path("version");
        FrameworkApi.edit(competency, form).statusCode(200).body("version", is(version));
    }

    @Test
    void edit_withoutIfMatch_isRefused() {
        Map<String, Object> competency = FrameworkApi.competencies(FrameworkApi.draft(FrameworkApi.published()))
                .get(0);
        As.hr()
                .contentType(JSON)
                .body(form(competency))
                .put("/api/v1/competencies/" + competency.get("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void edit_ofAPublishedCompetency_isRefused() {
        Map<String, Object> competency =
                FrameworkApi.competencies(FrameworkApi.published()).get(0);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", "Nytt", "en", "New"));
        FrameworkApi.edit(competency, form).statusCode(409);
        As.hr()
                .header("If-Match", competency.get("version"))
                .delete("/api/v1/competencies/" + competency.get("id"))
                .then()
                .statusCode(409);
        As.hr().get("/competencies/" + competency.get("id") + "/edit").then().statusCode(409);
    }

    @Test
    void edit_withWrongTexts_namesEachFieldInThePersonsLanguage() {
        Map<String, Object> competency = FrameworkApi.competencies(FrameworkApi.draft(FrameworkApi.published()))
                .get(0);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", " ", "en", ""));
        form.put("definition", Map.of("sv", "ord ".repeat(1_001), "en", "half \ud800 a character"));
        form.put("positiveSigns", List.of(Map.of("sv", "Bra", "en", ""), Map.of("sv", "", "en", "a\u202eb")));
        form.put("anchors", Map.of("6", Map.of("sv", "Sex", "en", "")));
        JsonPath problem = As.hr()
                .header("If-Match", competency.get("version"))
                .header("Accept-Language", "en")
                .contentType(JSON)
                .body(form)
                .put("/api/v1/competencies/" + competency.get("id"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        assertThat(problem.getList("errors.field"))
                .containsExactly("name.sv", "definition.sv", "definition.en", "positiveSigns.1.en", "anchors.6");
        assertThat(problem.getString("errors[0].message")).isEqualTo("Write a name, in Swedish or in English.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"Bara text\"} | 422",
                "{\"namn\": {}} | 422",
                "{\"anchors\": {\"hög\": {}}} | 422",
                "{ | 400",
                "'' | 400"
            })
    void edit_withJsonOfAnotherShape_isRefused(String body, int status) {
        Map<String, Object> competency = FrameworkApi.competencies(FrameworkApi.draft(FrameworkApi.published()))
                .get(0);
        As.hr()
                .header("If-Match", competency.get("version"))
                .contentType(JSON)
                .body(body)
                .put("/api/v1/competencies/" + competency.get("id"))
                .then()
                .statusCode(status);
    }

    @Test
    void edit_byPageWithoutName_showsTheFormAgainWithWhatWasTyped() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        Map<String, Object> competency = FrameworkApi.competencies(draft).get(0);
        As.hr()
                .formParam("version", competency.get("version"))
                .formParam("name.sv", "")
                .formParam("name.en", "")
                .formParam("definition.sv", "Något <b>nytt</b>")
                .formParam("positiveSigns.sv", "Ett tecken", "")
                .formParam("positiveSigns.en", "", "")
                .post("/competencies/" + competency.get("id") + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("Skriv ett namn"))
                .body(containsString("Något &lt;b&gt;nytt&lt;/b&gt;"))
                .body(containsString("Ett tecken"))
                .body(not(containsString("<b>nytt")));
    }

    @Test
    void edit_byPage_keepsTheRowsOfBothLanguagesTogether() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        Map<String, Object> competency = FrameworkApi.competencies(draft).get(0);
        As.hr()
                .formParam("version", competency.get("version"))
                .formParam("name.sv", "Samarbeta")
                .formParam("definition.sv", "Kort.")
                .formParam("positiveSigns.sv", "", "", "Tredje")
                .formParam("positiveSigns.en", "First", "", "Third")
                .formParam("anchors.1.sv", "Ett")
                .formParam("anchors.5.en", "Five")
                .post("/competencies/" + competency.get("id") + "/edit")
                .then()
                .statusCode(303);
        As.hr()
                .get("/api/v1/competencies/" + competency.get("id"))
                .then()
                .body("positiveSigns.sv", equalTo(List.of("", "Tredje")))
                .body("positiveSigns.en", equalTo(List.of("First", "Third")))
                .body("anchors.1.sv", equalTo("Ett"))
                .body("anchors.5.en", equalTo("Five"))
                .body("anchors.3", nullValue());
    }

    @Test
    void add_givesACodeThatNoVersionHasHad() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        String code = "leda-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(added(draft, code).getString("code")).isEqualTo(code);
        JsonPath second = added(draft, code);
        assertThat(second.getString("code")).isEqualTo(code + "-2");
        assertThat(second.getInt("position")).isEqualTo(14);
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/diff")
                .then()
                .body("added.code", equalTo(List.of(code, code + "-2")));
    }

    private static JsonPath added(String draft, String name) {
        return As.hr()
                .contentType(JSON)
                .body(Map.of("name", Map.of("sv", name, "en", "")))
                .post("/api/v1/frameworks/" + draft + "/competencies")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void add_byPageTwiceWithOneRequestKey_addsOnce() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            As.hr()
                    .formParam("requestKey", key)
                    .formParam("framework", draft)
                    .formParam("name.sv", "Ny kompetens")
                    .post("/competencies")
                    .then()
                    .statusCode(303);
        }
        assertThat(FrameworkApi.competencies(draft)).hasSize(13);
    }

    @Test
    void move_closesUpBehindAndMakesRoomBefore() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        List<String> codes = codes(draft);
        move(draft, codes.get(4), 2).statusCode(200).body("position", is(2));
        List<String> expected = new ArrayList<>(codes);
        expected.add(1, expected.remove(4));
        assertThat(codes(draft)).isEqualTo(expected);
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/diff")
                .then()
                .body("moved.code", equalTo(List.of(codes.get(4))))
                .body("moved[0].from", is(5))
                .body("moved[0].to", is(2));
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "0, 1", "12, 12", "5000, 12"})
    void move_beyondTheEnds_isToTheEnd(int wanted, int place) {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        move(draft, codes(draft).get(5), wanted).statusCode(200).body("position", is(place));
    }

    @Test
    void move_byPage_goesBackToTheDraftAndSaysWhere() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        Map<String, Object> first = FrameworkApi.competencies(draft).get(0);
        As.hr()
                .formParam("version", first.get("version"))
                .formParam("position", 2)
                .post("/competencies/" + first.get("id") + "/position")
                .then()
                .statusCode(303)
                .header("Location", containsString("/frameworks/" + draft + "/draft"));
        assertThat(FrameworkApi.competencies(draft).get(1).get("id")).isEqualTo(first.get("id"));
    }

    private static ValidatableResponse move(String draft, String code, int position) {
        Map<String, Object> competency = FrameworkApi.competencies(draft).stream()
                .filter(each -> each.get("code").equals(code))
                .findFirst()
                .orElseThrow();
        return As.hr()
                .header("If-Match", competency.get("version"))
                .contentType(JSON)
                .body(Map.of("position", position))
                .put("/api/v1/competencies/" + competency.get("id") + "/position")
                .then();
    }

    @Test
    void retire_leavesItOutAndClosesUp() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        Map<String, Object> third = FrameworkApi.competencies(draft).get(2);
        As.hr()
                .header("If-Match", third.get("version"))
                .delete("/api/v1/competencies/" + third.get("id"))
                .then()
                .statusCode(204);
        assertThat(FrameworkApi.competencies(draft))
                .extracting(row -> row.get("position"))
                .endsWith(11);
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/diff")
                .then()
                .body("retired.code", equalTo(List.of(third.get("code"))))
                .body("moved", empty());
    }

    @Test
    void texts_byPage_changeTheTitle() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        As.hr()
                .formParam("version", FrameworkApi.one(draft).getInt("version"))
                .formParam("title.sv", "Tolvsta kommuns ramverk")
                .formParam("title.en", "")
                .post("/frameworks/" + draft + "/texts")
                .then()
                .statusCode(303);
        assertThat(FrameworkApi.one(draft).getString("title.sv")).isEqualTo("Tolvsta kommuns ramverk");
        As.hr().get("/api/v1/frameworks/" + draft + "/diff").then().body("texts.field", hasItem("TITLE"));
    }

    @Test
    void texts_withoutTitle_namesTheField() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        As.hr()
                .header("If-Match", FrameworkApi.one(draft).getInt("version"))
                .contentType(JSON)
                .body(Map.of("title", Map.of("sv", "", "en", "")))
                .put("/api/v1/frameworks/" + draft)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("title.sv"));
    }

    @Test
    void publish_ofALookAtAnOlderDraft_isStale() {
        String draft = FrameworkApi.draft(FrameworkApi.published());
        int seen = FrameworkApi.one(draft).getInt("version");
        move(draft, codes(draft).get(0), 3).statusCode(200);
        As.hr()
                .header("If-Match", seen)
                .post("/api/v1/frameworks/" + draft + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void publish_withHalfAScale_isRefusedWithTheReason() {
        String published = FrameworkApi.published();
        String draft = FrameworkApi.draft(published);
        Map<String, Object> competency = FrameworkApi.competencies(draft).get(0);
        Map<String, Object> form = form(competency);
        form.put("anchors", Map.of("1", Map.of("sv", "Ett", "en", "One")));
        FrameworkApi.edit(competency, form).statusCode(200);
        FrameworkApi.publish(draft).statusCode(422).body("errors[0].message", containsString("Skalan är halv"));
        As.hr()
                .formParam("version", FrameworkApi.one(draft).getInt("version"))
                .post("/frameworks/" + draft + "/publish")
                .then()
                .statusCode(422)
                .body(containsString("Skalan är halv"));
        assertThat(FrameworkApi.published()).isEqualTo(published);
    }

    @Test
    void publish_takesThePlaceOfThePublishedVersion() {
        String before = FrameworkApi.published();
        int number = FrameworkApi.one(before).getInt("number");
        String draft = FrameworkApi.draft(before);
        Map<String, Object> competency = FrameworkApi.competencies(draft).get(0);
        Map<String, Object> form = form(competency);
        form.put("name", Map.of("sv", "Samverka", "en", "Working together"));
        FrameworkApi.edit(competency, form).statusCode(200);
        try {
            FrameworkApi.publish(draft)
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"))
                    .body("number", is(number + 1));
            assertThat(FrameworkApi.published()).isEqualTo(draft);
            assertThat(FrameworkApi.one(before).getString("status")).isEqualTo("RETIRED");
            assertThat(publications.heard())
                    .contains(new FrameworkPublished(UUID.fromString(draft), UUID.fromString(before), number + 1));
            FrameworkApi.publish(draft).statusCode(409);
            As.manager().get("/frameworks/" + before).then().statusCode(200).body(containsString("Ersatt"));
        } finally {
            FrameworkApi.publish(FrameworkApi.draft(before)).statusCode(200).body("number", is(number + 2));
        }
        assertThat(contents(FrameworkApi.published())).isEqualTo(contents(before));
    }

    @Test
    void publish_byPage_goesToTheNewVersion() {
        String before = FrameworkApi.published();
        String draft = FrameworkApi.draft(before);
        As.hr()
                .formParam("version", FrameworkApi.one(draft).getInt("version"))
                .post("/frameworks/" + draft + "/publish")
                .then()
                .statusCode(303)
                .header("Location", containsString("/frameworks/" + draft));
        assertThat(FrameworkApi.published()).isEqualTo(draft);
    }

    @Test
    void publish_ofAnImportedFrameworkInOneLanguage_canBeUsedAndWarns() {
        String before = FrameworkApi.published();
        String imported = FrameworkApi.imported("name_en,definition_en\nCourage,Does what is right.\n");
        String draft = FrameworkApi.draft(imported);
        As.hr()
                .get("/api/v1/frameworks/" + draft + "/readiness")
                .then()
                .body("blockers", empty())
                .body("warnings.kind", equalTo(List.of("NO_ANCHORS", "NO_SIGNS", "NO_SWEDISH")));
        try {
            FrameworkApi.publish(draft).statusCode(200);
            As.manager()
                    .get("/frameworks/" + draft)
                    .then()
                    .statusCode(200)
                    .body(containsString("<span lang=\"en\">Courage</span>"));
        } finally {
            FrameworkApi.publish(FrameworkApi.draft(before)).statusCode(200);
        }
    }

    private static List<String> codes(String framework) {
        return FrameworkApi.competencies(framework).stream()
                .map(competency -> (String) competency.get("code"))
                .toList();
    }

    private static List<Map<String, Object>> contents(String framework) {
        return FrameworkApi.competencies(framework).stream()
                .map(competency -> {
                    Map<String, Object> content = form(competency);
                    content.put("code", competency.get("code"));
                    content.put("position", competency.get("position"));
                    return content;
                })
                .toList();
    }

    private static Map<String, Object> form(Map<String, Object> competency) {
        Map<String, Object> form = new HashMap<>();
        List.of("name", "definition", "positiveSigns", "negativeSigns", "anchors")
                .forEach(field -> form.put(field, competency.get(field)));
        return form;
    }
}
