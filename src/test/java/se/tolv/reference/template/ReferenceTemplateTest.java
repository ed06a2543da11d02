package se.tolv.reference.template;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

@TolvTest
class ReferenceTemplateTest {

    private static final String API = "/api/v1/reference-templates";

    @Test
    void create_fromGuide_asksAboutTheSameCompetenciesOnTheSameAnchors() {
        String guide = publishedGuide();
        List<String> codes = As.manager().get("/api/v1/guides/" + guide).path("competencies.code");
        Map<String, String> anchors =
                As.manager().get("/api/v1/guides/" + guide).path("competencies[0].anchors.'5'");
        String id = created(As.manager(), Map.of("guideId", guide));
        As.manager()
                .get(API + "/" + id)
                .then()
                .body("guideId", is(guide))
                .body("questions.findAll { it.source == 'COMPETENCY' }.code", is(codes))
                .body("questions.findAll { it.source == 'COMPETENCY' }.answer", everyItem(is("RATING")))
                .body("questions.find { it.source == 'COMPETENCY' }.anchors.'5'", is(anchors))
                .body(
                        "questions.findAll { it.source == 'STANDARD' }.code",
                        hasItems("relation", "period", "hire-again"))
                .body("questions[0].code", is("relation"))
                .body("questions[0].choices.code", hasItem("manager"));
    }

    @Test
    void make_fromGuideByPage_twiceWithOneRequest_makesOne() {
        String guide = publishedGuide();
        String key = UUID.randomUUID().toString();
        String first = made(guide, key);
        assertThat(made(guide, key)).isEqualTo(first);
        As.manager().get(first).then().statusCode(200).body(containsString("Frågorna till referenten"));
    }

    private static String made(String guide, String key) {
        return As.manager()
                .formParam("requestKey", key)
                .post("/guides/" + guide + "/reference-template")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void create_withoutAnythingToStartFrom_namesTheField() {
        As.manager()
                .contentType(JSON)
                .body(Map.of())
                .post(API)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("roleTitle"));
        As.manager()
                .contentType(JSON)
                .body(Map.of("guideId", UUID.randomUUID()))
                .post(API)
                .then()
                .statusCode(404);
    }

    @Test
    void steps_byPage_changeTheDraft() {
        String id = created(As.manager(), Map.of("roleTitle", "Vaktmästare"));
        List<String> before = As.manager().get(API + "/" + id).path("questions.id");
        step(id, "questions/" + before.get(0) + "/leave-out", "x", "").statusCode(303);
        step(id, "questions/" + before.get(2) + "/move", "to", "1").statusCode(303);
        step(id, "questions", "text", "Vad var roligast att göra tillsammans?").statusCode(303);
        step(id, "questions", "text", " ").statusCode(422).body(containsString("Fyll i det här."));
        step(id, "title", "roleTitle", "Vaktmästare, kväll").statusCode(303);
        ValidatableResponse now = As.manager().get(API + "/" + id).then();
        now.body("roleTitle.sv", is("Vaktmästare, kväll"))
                .body("questions[0].id", is(before.get(2)))
                .body("questions.find { it.id == '" + before.get(0) + "' }.included", is(false))
                .body("questions[-1].source", is("OWN"));
        String own = now.extract().path("questions[-1].id");
        step(id, "questions/" + own + "/drop", "x", "").statusCode(303);
        step(id, "questions/" + before.get(0) + "/drop", "x", "").statusCode(409);
        As.manager().get(API + "/" + id).then().body("questions.id", not(hasItem(own)));
    }

    @Test
    void update_replacesTheDraft_andRefusesWhatIsStaleOrWrong() {
        String id = created(As.manager(), Map.of("roleTitle", "Bibliotekarie"));
        List<String> ids = As.manager().get(API + "/" + id).path("questions.id");
        Map<String, Object> body = body("Bibliotekarie", List.of(Map.of("id", ids.get(1)), Map.of("text", "Egen?")));
        String stale = etag(id);
        put(id, stale, body)
                .statusCode(200)
                .body("questions.findAll { it.included }.text.sv", hasItem("Egen?"))
                .body("questions.findAll { it.included }.size()", is(2))
                .body("questions.size()", is(ids.size() + 1));
        put(id, stale, body).statusCode(412);
        put(id, etag(id), body("", List.of())).statusCode(422).body("errors[0].field", is("roleTitle"));
        put(id, etag(id), body("B", List.of(Map.of("id", UUID.randomUUID()), Map.of())))
                .statusCode(422)
                .body("errors.field", is(List.of("questions.0.id", "questions.1.text")));
        put(id, etag(id), body("B", List.of(Map.of("text", "x".repeat(501)))))
                .statusCode(422)
                .body("errors[0].field", is("questions.0.text"));
    }

    @Test
    void published_neverChanges_andIsReplacedByItsNextVersion() {
        String id = published("Lärare");
        step(id, "title", "roleTitle", "Annat").statusCode(409);
        As.manager().header("If-Match", etag(id)).delete(API + "/" + id).then().statusCode(409);
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(409);
        String next = As.manager()
                .post(API + "/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("number", is(2))
                .extract()
                .path("id");
        As.manager()
                .header("If-Match", etag(next))
                .post(API + "/" + next + "/publish")
                .then()
                .statusCode(200);
        As.manager().get(API + "/" + id).then().body("status", is("RETIRED")).body("retiredAt", notNullValue());
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/retire")
                .then()
                .statusCode(409);
    }

    @Test
    void publish_withNothingToAsk_isRefused() {
        String id = created(As.manager(), Map.of("roleTitle", "Tyst"));
        String etag = put(id, etag(id), body("Tyst", List.of()))
                .statusCode(200)
                .extract()
                .header("ETag");
        As.manager()
                .header("If-Match", etag)
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("questions"));
    }

    @Test
    void roles_mayOnlyDoWhatIsTheirs() {
        for (RequestSpecification who : List.of(As.admin(), As.assessor(), As.observer())) {
            who.contentType(JSON)
                    .body(Map.of("roleTitle", "Nej"))
                    .post(API)
                    .then()
                    .statusCode(403);
        }
        String draft = created(As.hr(), Map.of("roleTitle", "HR:s utkast"));
        As.manager().get(API + "/" + draft).then().statusCode(404);
        As.observer().get("/reference-templates/" + draft).then().statusCode(404);
        String open = published("Öppen");
        As.observer().get(API + "/" + open).then().statusCode(200).body("mayEdit", is(false));
        As.assessor().get("/reference-templates/" + open).then().statusCode(200);
        As.manager().get(API + "?q=HR:s utkast").then().body("id", not(hasItem(draft)));
        As.hr().get("/reference-templates?q=HR").then().statusCode(200).body(containsString("HR:s utkast"));
    }

    @Test
    void pdf_isTaggedInBothLanguages() throws Exception {
        String id = created(As.manager(), Map.of("guideId", publishedGuide()));
        for (Map.Entry<String, String> expected :
                Map.of("sv", "Referensmall", "en", "Reference template").entrySet()) {
            byte[] pdf = As.manager()
                    .get(API + "/" + id + "/pdf?language=" + expected.getKey())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains(expected.getValue());
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
            }
        }
    }

    private static String publishedGuide() {
        return As.manager()
                .get("/api/v1/guides?q=Förskollärare, Blåklockan")
                .path("find { it.status == 'PUBLISHED' }.id");
    }

    private static String created(RequestSpecification who, Map<String, ?> body) {
        return who.contentType(JSON)
                .body(body)
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String published(String title) {
        String id = created(As.manager(), Map.of("roleTitle", title));
        As.manager()
                .header("If-Match", etag(id))
                .post(API + "/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    private static String etag(String id) {
        return As.hr().get(API + "/" + id).header("ETag");
    }

    private static Map<String, Object> body(String title, List<? extends Map<String, ?>> questions) {
        return new HashMap<>(Map.of("roleTitle", title, "questions", questions));
    }

    private static ValidatableResponse put(String id, String etag, Map<String, Object> body) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(body)
                .put(API + "/" + id)
                .then();
    }

    private static ValidatableResponse step(String id, String step, String name, String value) {
        return As.manager()
                .formParam(name, value)
                .post("/reference-templates/" + id + "/" + step)
                .then();
    }
}
