package se.tolv.guide;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;

@TolvTest
class GuideTest {

    private static final String API = "/api/v1/guides";
    private static final List<String> FOUR = List.of("working-together", "communicating", "learning", "adapting");

    @Inject
    EntityManager entities;

    @Inject
    EmployerWork work;

    @Inject
    Employers employers;

    // A guide's life by the API

    @Test
    void guide_fromEmptyToPublished_byApi() {
        String id = created(As.manager(), Map.of("roleTitle", "Bibliotekarie"));
        ValidatableResponse saved = put(As.manager(), id, guide(FOUR, 2)).statusCode(200);
        saved.body("minutes", is(55)).body("remarks", is(List.of())).body("competencies[0].anchors", not(is(Map.of())));
        As.manager()
                .header("If-Match", saved.extract().header("ETag"))
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("number", is(1));
        As.observer().get(API + "/" + id).then().statusCode(200);
    }

    @Test
    void create_fromTemplate_hasItsQuestionsAndItsOwnTitle() {
        String template = As.manager()
                .get(API + "?show=TEMPLATES&q=Undersköterska")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.ownerName == null }.id");
        String id = created(As.manager(), Map.of("roleTitle", "Undersköterska, natt", "from", template));
        As.manager()
                .get(API + "/" + id)
                .then()
                .body("roleTitle.sv", is("Undersköterska, natt"))
                .body("template", is(false))
                .body("competencies.size()", is(3))
                .body("competencies[0].questions.size()", is(2))
                .body("competencies[0].reason.sv", startsWith("Brukarna"));
    }

    @Test
    void create_twiceWithOneIdempotencyKey_createsOnce() {
        String key = UUID.randomUUID().toString();
        RequestSpecification once = As.manager().header("Idempotency-Key", key);
        String first = created(once, Map.of("roleTitle", "En gång"));
        String second = created(As.manager().header("Idempotency-Key", key), Map.of("roleTitle", "En gång"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void publish_incomplete_namesWhatIsMissing() {
        String id = created(As.manager(), Map.of("roleTitle", "Halvfärdig"));
        String etag = put(As.manager(), id, guide(List.of("learning"), 0))
                .statusCode(200)
                .body("remarks.kind", hasItem("FEW_COMPETENCIES"))
                .extract()
                .header("ETag");
        As.manager()
                .header("If-Match", etag)
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(422)
                .body("errors.field", is(List.of("competencies", "competency-learning")))
                .body("errors[1].message", is("Lära nytt: Välj minst en fråga."));
    }

    @Test
    void update_withSeventhCompetency_isRefusedWithTheReason() {
        String id = created(As.manager(), Map.of("roleTitle", "Superman"));
        List<String> seven = new ArrayList<>(FOUR);
        seven.addAll(List.of("leading", "getting-results", "solving-problems"));
        put(As.manager(), id, guide(seven, 1))
                .statusCode(422)
                .body("errors[0].field", is("competencies"))
                .body("errors[0].message", containsString("superman"));
    }

    @Test
    void chooseCompetency_theSeventhByPage_isRefusedWithTheReason() {
        String id = created(As.manager(), Map.of("roleTitle", "Superman"));
        List<String> six = new ArrayList<>(FOUR);
        six.addAll(List.of("leading", "getting-results"));
        put(As.manager(), id, guide(six, 1)).statusCode(200);
        step(id, "competencies", "code", "solving-problems").statusCode(422).body(containsString("superman"));
    }

    @Test
    void update_withWrongFields_namesEach() {
        String id = created(As.manager(), Map.of("roleTitle", "Fel"));
        Map<String, Object> body = guide(List.of("learning", "learning", "no-such"), 0);
        body.put("openingMinutes", "sextio");
        put(As.manager(), id, body).statusCode(422).body("errors.field", is(List.of("openingMinutes")));
        body.put("openingMinutes", "5");
        competencies(body).get(0).put("weight", "2");
        competencies(body).get(0).put("questions", List.of(Map.of("questionId", UUID.randomUUID())));
        put(As.manager(), id, body)
                .statusCode(422)
                .body(
                        "errors.field",
                        is(List.of(
                                "competencies.0.reason",
                                "competencies.0.questions.0.questionId",
                                "competencies.1.code",
                                "competencies.2.code")));
    }

    @Test
    void update_withTextThatIsNone_isRefused() {
        String id = created(As.manager(), Map.of("roleTitle", "Text"));
        Map<String, Object> body = guide(List.of(), 0);
        body.put("opening", "Hej \u202Eolleh");
        put(As.manager(), id, body).statusCode(422).body("errors[0].field", is("opening"));
        body.put("opening", "x".repeat(4001));
        put(As.manager(), id, body).statusCode(422).body("errors[0].field", is("opening"));
        body.put("opening", "Hej");
        body.put("colour", "blue");
        put(As.manager(), id, body).statusCode(422).body("errors[0].field", is("colour"));
    }

    @Test
    void markup_inTitle_isShownAsText() {
        String id = created(As.manager(), Map.of("roleTitle", "<script>alert(1)</script>"));
        As.manager().get("/guides/" + id).then().statusCode(200).body(not(containsString("<script>alert(1)")));
    }

    @Test
    void update_staleOrWithoutVersion_isRefused() {
        String id = created(As.manager(), Map.of("roleTitle", "Samtidigt"));
        put(As.manager(), id, guide(List.of("learning"), 0)).statusCode(200);
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(guide(List.of(), 0))
                .put(API + "/" + id)
                .then()
                .statusCode(412);
        As.manager()
                .contentType(JSON)
                .body(guide(List.of(), 0))
                .put(API + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void describe_withStaleTextsByPage_isRefused() {
        String id = created(As.manager(), Map.of("roleTitle", "Två flikar"));
        texts(id, "0", "Första").statusCode(303);
        texts(id, "0", "Andra").statusCode(412);
        As.manager().get(API + "/" + id).then().body("roleTitle.sv", is("Första"));
    }

    @Test
    void steps_between_doNotMakeTextsStale() {
        String id = created(As.manager(), Map.of("roleTitle", "Skriver"));
        step(id, "competencies", "code", "learning").statusCode(303);
        texts(id, "0", "Skrev klart").statusCode(303);
    }

    // A published guide never changes

    @Test
    void published_isNeverChanged_byAnyone() {
        String id = published("Orubblig");
        put(As.manager(), id, guide(FOUR, 1)).statusCode(409);
        step(id, "competencies", "code", "leading").statusCode(409);
        As.manager().header("If-Match", etag(id)).delete(API + "/" + id).then().statusCode(409);
        assertThatThrownBy(() -> sql("update guide_question set minutes = 1 where guide_competency_id in"
                        + " (select id from guide_competency where guide_id = '" + id + "')"))
                .hasStackTraceContaining("a published guide never changes");
        assertThatThrownBy(() -> sql("update interview_guide set opening_minutes = 1 where id = '" + id + "'"))
                .hasStackTraceContaining("a published guide never changes");
        assertThatThrownBy(() -> sql("update interview_guide set status = 'DRAFT' where id = '" + id + "'"))
                .hasStackTraceContaining("a published guide never changes");
        assertThatThrownBy(() -> sql("delete from interview_guide where id = '" + id + "'"))
                .hasStackTraceContaining("a published guide never changes");
    }

    @Test
    void publish_twice_isAConflict() {
        String id = published("En gång räcker");
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(409);
    }

    @Test
    void nextVersion_whenPublished_retiresTheOneBefore() {
        String first = published("Upplaga");
        String second = As.manager()
                .post(API + "/" + first + "/versions")
                .then()
                .statusCode(201)
                .body("number", is(2))
                .extract()
                .path("id");
        As.manager().post(API + "/" + first + "/versions").then().body("id", is(second));
        As.manager().get(API + "/" + first).then().body("status", is("PUBLISHED"));
        As.manager()
                .header("If-Match", etag(second))
                .post(API + "/" + second + "/publish")
                .then()
                .statusCode(200);
        As.manager().get(API + "/" + first).then().body("status", is("RETIRED"));
    }

    @Test
    void retire_aDraft_isAConflict() {
        String id = created(As.manager(), Map.of("roleTitle", "Utkast"));
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/retire")
                .then()
                .statusCode(409);
    }

    @Test
    void discard_draft_isGone() {
        String id = created(As.manager(), Map.of("roleTitle", "Slängs"));
        put(As.manager(), id, guide(FOUR, 2)).statusCode(200);
        As.manager().header("If-Match", etag(id)).delete(API + "/" + id).then().statusCode(204);
        As.manager().get(API + "/" + id).then().statusCode(404);
    }

    // Words

    @Test
    void draft_whenTheBankIsReworded_asksInTheNewWords_andPublishedDoesNot() {
        String published = published("Gamla ord");
        String draft = created(As.manager(), Map.of("roleTitle", "Nya ord", "from", published));
        String question = As.manager().get(API + "/" + draft).path("competencies[0].questions[0].questionId");
        String before = As.manager().get(API + "/" + draft).path("competencies[0].questions[0].text.sv");
        sql("update interview_question set text = jsonb_set(text, '{sv}', '\"Omskriven fråga?\"') where id = '"
                + question + "'");
        try {
            As.manager()
                    .get(API + "/" + draft)
                    .then()
                    .body("competencies[0].questions[0].text.sv", is("Omskriven fråga?"));
            As.manager().get(API + "/" + published).then().body("competencies[0].questions[0].text.sv", is(before));
        } finally {
            sql("update interview_question set text = jsonb_set(text, '{sv}', to_jsonb('" + before.replace("'", "''")
                    + "'::text)) where id = '" + question + "'");
        }
    }

    @Test
    void frameworkMove_toTheSameVersion_isNotNeeded() {
        String id = created(As.manager(), Map.of("roleTitle", "Flytt"));
        put(As.manager(), id, guide(FOUR, 2)).statusCode(200);
        As.manager()
                .get(API + "/" + id + "/framework-move")
                .then()
                .statusCode(200)
                .body("needed", is(false))
                .body("competencies.change", everyItem(is("SAME")));
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/framework-move")
                .then()
                .statusCode(200)
                .body("competencies.size()", is(4));
    }

    @Test
    void frameworkMove_fromAnOlderVersion_dropsWhatIsGoneAndTakesTheNewWords() {
        String id = created(As.manager(), Map.of("roleTitle", "Gammalt ramverk"));
        put(As.manager(), id, guide(FOUR, 1)).statusCode(200);
        UUID old = UUID.randomUUID();
        sql("insert into competency_framework (id, version, title, description, status, created_at, changed_at) values"
                + " ('" + old + "', 0, '{\"sv\": \"Gammalt\", \"en\": \"\"}', '{}', 'IMPORTED', now(), now())");
        sql("update interview_guide set framework_id = '" + old + "' where id = '" + id + "'");
        sql("update guide_competency set code = 'gone' where code = 'learning' and guide_id = '" + id + "'");
        sql("update guide_competency set name = '{\"sv\": \"Funka ihop\", \"en\": \"\"}' where code ="
                + " 'working-together' and guide_id = '" + id + "'");
        As.manager()
                .get(API + "/" + id + "/framework-move")
                .then()
                .body("needed", is(true))
                .body("competencies.find { it.code == 'gone' }.change", is("GONE"))
                .body("competencies.find { it.code == 'working-together' }.wordings[0].part", is("NAME"));
        As.manager().get("/guides/" + id + "/framework").then().statusCode(200).body(containsString("Funka ihop"));
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/framework-move")
                .then()
                .statusCode(200)
                .body("competencies.code", is(List.of("working-together", "communicating", "adapting")))
                .body("competencies[0].name.sv", is("Samarbeta"));
    }

    // Who may

    @Test
    void create_byThoseWhoMayNot_isForbidden() {
        for (RequestSpecification who : List.of(As.admin(), As.assessor(), As.observer())) {
            who.contentType(JSON)
                    .body(Map.of("roleTitle", "Nej"))
                    .post(API)
                    .then()
                    .statusCode(403);
        }
        As.nobody()
                .contentType(JSON)
                .body(Map.of("roleTitle", "Nej"))
                .post(API)
                .then()
                .statusCode(401);
    }

    @Test
    void draft_ofAnother_isNotThere() {
        String id = created(As.hr(), Map.of("roleTitle", "HR:s eget"));
        As.manager().get(API + "/" + id).then().statusCode(404);
        As.observer().get(API + "/" + id).then().statusCode(404);
        As.admin().get("/guides/" + id).then().statusCode(404);
        As.manager().get(API + "?q=HR:s eget").then().body("id", not(hasItem(id)));
        step(id, "competencies", "code", "leading").statusCode(404);
    }

    @Test
    void draft_inAUnitOneManages_isEditedByItsManager() {
        String unit = As.manager().get("/api/v1/units").path("find { it.name == 'Hemtjänst norr' }.id");
        String id = created(As.hr(), Map.of("roleTitle", "Åt chefen", "unitId", unit));
        Map<String, Object> body = guide(FOUR, 1);
        body.put("unitId", unit);
        put(As.manager(), id, body).statusCode(200);
    }

    @Test
    void create_inAUnitOneDoesNotManage_isRefused() {
        String unit = As.manager().get("/api/v1/units").path("find { it.name == 'Vatten och avlopp' }.id");
        As.manager()
                .contentType(JSON)
                .body(Map.of("roleTitle", "Fel enhet", "unitId", unit))
                .post(API)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("unitId"));
    }

    @Test
    void template_isOfferedAndEditedByHrAlone() {
        String id = published("Blir mall");
        As.manager().put(API + "/" + id + "/template").then().statusCode(403);
        As.hr().put(API + "/" + id + "/template").then().statusCode(204);
        As.manager().get(API + "?show=TEMPLATES").then().body("id", hasItem(id));
        As.manager().post(API + "/" + id + "/versions").then().statusCode(403);
        As.hr().post(API + "/" + id + "/versions").then().statusCode(201);
    }

    @Test
    void employer_startsWithSixTemplatesThatCanBeUsed() {
        List<Map<String, Object>> templates =
                As.hr().get(API + "?show=TEMPLATES").path("findAll { it.ownerName == null }");
        assertThat(templates).hasSize(6).allSatisfy(template -> {
            assertThat(template.get("status")).isEqualTo("PUBLISHED");
            assertThat((Integer) template.get("minutes")).isBetween(45, 60);
        });
    }

    @Test
    void published_canBeChosenForAVacancy_andADraftCannot() {
        String id = published("Valbar");
        String draft = created(As.manager(), Map.of("roleTitle", "Inte valbar"));
        inEmployer(() -> {
            assertThat(guides.choice(UUID.fromString(id))).isPresent();
            assertThat(guides.choice(UUID.fromString(draft))).isEmpty();
            assertThat(guides.choices()).extracting(GuideChoice::id).contains(UUID.fromString(id));
        });
    }

    @Inject
    Guides guides;

    // Pages

    @Test
    void guide_isBuiltByPageWithoutScripts() {
        String location = As.manager()
                .formParam("roleTitle", "Vaktmästare")
                .formParam("requestKey", UUID.randomUUID().toString())
                .post("/guides")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        for (String code : List.of("learning", "adapting", "getting-results")) {
            step(id, "competencies", "code", code).statusCode(303);
            step(id, "competencies/" + code + "/suggested", "x", "").statusCode(303);
        }
        step(id, "competencies/getting-results/move", "to", "1").statusCode(303);
        List<String> questions = As.manager().get(API + "/" + id).path("competencies[0].questions.questionId");
        step(id, "questions/" + questions.get(1) + "/move", "to", "1").statusCode(303);
        step(id, "questions/" + questions.get(0) + "/minutes", "minutes", "8").statusCode(303);
        step(id, "questions/" + questions.get(0) + "/minutes", "minutes", "0")
                .statusCode(422)
                .body(containsString("minutes-" + questions.get(0)));
        As.manager()
                .get(API + "/" + id)
                .then()
                .body("competencies.code", is(List.of("getting-results", "learning", "adapting")))
                .body("competencies[0].questions.questionId", is(List.of(questions.get(1), questions.get(0))))
                .body("competencies[0].questions[1].minutes", is(8))
                .body("minutes", is(48));
        String version =
                String.valueOf((Integer) As.manager().get(API + "/" + id).path("version"));
        step(id, "publish", "version", version).statusCode(303);
        As.assessor().get("/guides/" + id).then().statusCode(200).body(containsString("Vaktmästare"));
    }

    @Test
    void step_byHtmx_answersWithTheParts() {
        String id = created(As.manager(), Map.of("roleTitle", "Delar"));
        As.manager()
                .header("HX-Request", "true")
                .formParam("code", "leading")
                .post("/guides/" + id + "/competencies")
                .then()
                .statusCode(200)
                .body(not(containsString("<html")))
                .body(containsString("id=\"competency-leading\""))
                .body(containsString("hx-swap-oob=\"innerHTML:#builder-said\""));
    }

    @Test
    void search_amongQuestions_findsAcrossCompetencies() {
        String id = created(As.manager(), Map.of("roleTitle", "Söker"));
        As.manager()
                .get("/guides/" + id + "?q=TRYGGHETSLARM")
                .then()
                .statusCode(200)
                .body(containsString("trasiga trygghetslarm"));
    }

    @Test
    void list_searchedAndPaged_showsWhatMatches() {
        String word = "Ord" + UUID.randomUUID().toString().substring(0, 8);
        IntStream.range(0, 3).forEach(i -> created(As.manager(), Map.of("roleTitle", word + " 100% " + i)));
        As.manager().get(API + "?q=" + word).then().body("size()", is(3)).body("roleTitle[0]", is(word + " 100% 2"));
        As.manager()
                .queryParam("q", word + " 100%")
                .get("/guides")
                .then()
                .statusCode(200)
                .body(containsString(word));
        As.manager().get(API + "?q=" + word + "_100").then().body("size()", is(0));
        As.manager().get(API + "?after=not-ours").then().statusCode(400);
        As.manager().get("/guides?q=ingentingsomfinns").then().body(containsString("Ingenting stämmer"));
    }

    @Test
    void builder_withOneQuestionAndWithForty_asksTheDatabaseEquallyOften() {
        String small = created(As.manager(), Map.of("roleTitle", "Liten"));
        put(As.manager(), small, guide(List.of("learning"), 1)).statusCode(200);
        String large = created(As.manager(), Map.of("roleTitle", "Stor"));
        List<String> questions = manyQuestions(FOUR, 10);
        try {
            put(As.manager(), large, guide(FOUR, 10))
                    .statusCode(200)
                    .body("competencies.questions.flatten().size()", is(40));
            for (String page : List.of("", "/preview")) {
                assertThat(queries("/guides/" + large + page)).isEqualTo(queries("/guides/" + small + page));
            }
        } finally {
            As.manager()
                    .header("If-Match", etag(large))
                    .delete(API + "/" + large)
                    .then()
                    .statusCode(204);
            questions.forEach(question -> sql("delete from interview_question where id = '" + question + "'"));
        }
    }

    // Paper

    @Test
    void pdf_isTaggedInBothLanguages_andNamesNobody() throws Exception {
        String id = published("Tecknare");
        for (Map.Entry<String, String> expected :
                Map.of("sv", "Intervjuguide", "en", "Interview guide").entrySet()) {
            byte[] pdf = As.assessor()
                    .get(API + "/" + id + "/pdf?language=" + expected.getKey())
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains(expected.getValue(), "Tecknare").doesNotContain("Lindqvist");
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getLanguage()).startsWith(expected.getKey());
                assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
                document.getPage(0).getResources().getFontNames().forEach(name -> {
                    try {
                        assertThat(document.getPage(0)
                                        .getResources()
                                        .getFont(name)
                                        .isEmbedded())
                                .isTrue();
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
            }
        }
    }

    @Test
    void history_isInTheAuditTrail() {
        String id = published("Spårad");
        inEmployer(() -> assertThat(entities.createNativeQuery(
                                "select action from audit_entry where object_id = ?1 order by id", String.class)
                        .setParameter(1, UUID.fromString(id))
                        .getResultList())
                .isEqualTo(List.of("guide.created", "guide.changed", "guide.published")));
    }

    // What the tests stand on

    private static String created(RequestSpecification who, Map<String, ?> body) {
        return who.contentType(JSON)
                .body(body)
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(String title) {
        String id = created(As.manager(), Map.of("roleTitle", title));
        String etag = put(As.manager(), id, guide(FOUR, 2, title))
                .statusCode(200)
                .extract()
                .header("ETag");
        As.manager()
                .header("If-Match", etag)
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    private static String etag(String id) {
        return As.hr().get(API + "/" + id).header("ETag");
    }

    private static ValidatableResponse put(RequestSpecification who, String id, Map<String, Object> body) {
        return who.contentType(JSON)
                .header("If-Match", etag(id))
                .body(body)
                .put(API + "/" + id)
                .then();
    }

    private static ValidatableResponse step(String id, String step, String name, String value) {
        return As.manager()
                .formParam(name, value)
                .post("/guides/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse texts(String id, String version, String title) {
        return As.manager()
                .formParam("version", version)
                .formParam("roleTitle", title)
                .formParam("level", "ALL")
                .formParam("opening", "Hej")
                .formParam("openingMinutes", "5")
                .formParam("candidateQuestionsMinutes", "5")
                .formParam("closing", "Tack")
                .formParam("closingMinutes", "5")
                .post("/guides/" + id + "/texts")
                .then();
    }

    private Map<String, Object> guide(List<String> competencies, int questions) {
        return guide(competencies, questions, "En roll");
    }

    private Map<String, Object> guide(List<String> competencies, int questions, String title) {
        Map<String, Object> body = new HashMap<>();
        body.put("language", "SV");
        body.put("roleTitle", title);
        body.put("level", "ALL");
        body.put("opening", "Välkommen");
        body.put("openingMinutes", "5");
        body.put("candidateQuestionsMinutes", "5");
        body.put("closing", "Tack");
        body.put("closingMinutes", "5");
        body.put(
                "competencies",
                competencies.stream()
                        .map(code -> {
                            Map<String, Object> chosen = new HashMap<>();
                            chosen.put("code", code);
                            chosen.put(
                                    "questions",
                                    bank(code, questions).stream()
                                            .map(id -> Map.of("questionId", id))
                                            .toList());
                            return chosen;
                        })
                        .toList());
        return body;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> competencies(Map<String, Object> body) {
        return (List<Map<String, Object>>) body.get("competencies");
    }

    /** Questions of a competency, those about a given situation first, so that two are of both kinds. */
    private List<String> bank(String code, int count) {
        List<String> ids = new ArrayList<>();
        if (count > 0 && !code.equals("no-such")) {
            inEmployer(() -> entities.createNativeQuery(
                            "select id from interview_question where competency_code = ?1 and status = 'ACTIVE'"
                                    + " order by kind, code nulls last limit ?2",
                            UUID.class)
                    .setParameter(1, code)
                    .setParameter(2, count)
                    .getResultList()
                    .forEach(id -> ids.add(id.toString())));
        }
        return ids;
    }

    private List<String> manyQuestions(List<String> codes, int each) {
        List<String> ids = new ArrayList<>();
        for (String code : codes) {
            for (int i = 0; i < each; i++) {
                String id = UUID.randomUUID().toString();
                sql("insert into interview_question (id, version, competency_code, kind, level, status, text, probes,"
                        + " listen_for, created_at, activated_at) select '" + id + "', version, competency_code, kind,"
                        + " level, status, text, probes, listen_for, created_at, activated_at from interview_question"
                        + " where code = '" + code + "-1'");
                ids.add(id);
            }
        }
        return ids;
    }

    private long queries(String path) {
        As.manager().get(path).then().statusCode(200);
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        As.manager().get(path).then().statusCode(200);
        long prepared = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(prepared).isPositive();
        return prepared;
    }

    private void sql(String statement) {
        inEmployer(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private void inEmployer(Runnable what) {
        work.in(employers.withKey("main").orElseThrow(), () -> {
            QuarkusTransaction.requiringNew().run(what);
            return null;
        });
    }
}
