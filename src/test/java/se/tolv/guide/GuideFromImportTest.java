package se.tolv.guide;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.platform.identity.Role;

/** An employer that would rather keep the competencies it has: they are imported, published, and interviewed on. */
@TolvTest
class GuideFromImportTest {

    private static final String CSV = """
            kod;namn;definition
            trygg;Skapar trygghet;Du märker när någon är orolig och stannar kvar.
            ordning;Håller ordning;Du gör klart det du har börjat, och säger till när du inte hinner.
            lyssna;Lyssnar;Du tar reda på vad den andra menar innan du svarar.
            """;

    private static final String OWN_JSON = """
            {"format": "tolv-framework", "version": 1, "title": {"sv": "Vårt eget", "en": ""}, "competencies": [
              {"code": "trygg", "name": {"sv": "Skapar trygghet", "en": ""}, "definition": {"sv": "Du stannar kvar.", "en": ""}},
              {"code": "ordning", "name": {"sv": "Håller ordning", "en": ""}, "definition": {"sv": "Du gör klart.", "en": ""}},
              {"code": "lyssna", "name": {"sv": "Lyssnar", "en": ""}, "definition": {"sv": "Du frågar först.", "en": ""}}]}
            """;

    private static final String CASE = """
            {"CFDocument": {"identifier": "d", "uri": "urn:d", "creator": "Grannkommunen", "title": "Ramverk", "language": "sv",
                            "lastChangeDateTime": "2025-01-01T00:00:00Z"},
             "CFItems": [
              {"identifier": "a", "uri": "urn:a", "humanCodingScheme": "trygg", "abbreviatedStatement": "Skapar trygghet",
               "fullStatement": "Du stannar kvar.", "CFItemType": "Competency", "lastChangeDateTime": "2025-01-01T00:00:00Z"},
              {"identifier": "b", "uri": "urn:b", "humanCodingScheme": "ordning", "abbreviatedStatement": "Håller ordning",
               "fullStatement": "Du gör klart.", "CFItemType": "Competency", "lastChangeDateTime": "2025-01-01T00:00:00Z"},
              {"identifier": "c", "uri": "urn:c", "humanCodingScheme": "lyssna", "abbreviatedStatement": "Lyssnar",
               "fullStatement": "Du frågar först.", "CFItemType": "Competency", "lastChangeDateTime": "2025-01-01T00:00:00Z"}],
             "CFAssociations": []}
            """;

    @Inject
    OtherEmployer others;

    @ParameterizedTest
    @CsvSource({"csv, eget.csv", "json, eget.json", "case, case.json"})
    void guide_onAFrameworkThatWasImportedAndPublished_isBuiltAndPrinted(String format, String fileName) {
        String employer = "eget" + format;
        String old = imported(employer, fileName, file(format));
        String draft = hr(employer)
                .post("/api/v1/frameworks/" + old + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        hr(employer)
                .header(
                        "If-Match",
                        hr(employer)
                                .get("/api/v1/frameworks/" + draft)
                                .path("version")
                                .toString())
                .post("/api/v1/frameworks/" + draft + "/publication")
                .then()
                .statusCode(200);

        List<Map<String, Object>> competencies = List.of("trygg", "ordning", "lyssna").stream()
                .map(code -> Map.<String, Object>of(
                        "code",
                        code,
                        "questions",
                        List.of(
                                question(employer, code, "PAST_BEHAVIOUR"),
                                question(employer, code, "GIVEN_SITUATION"))))
                .toList();
        String guide = created(employer);
        JsonPath saved = manager(employer)
                .contentType(JSON)
                .header("If-Match", etag(employer, guide))
                .body(Map.of(
                        "language",
                        "SV",
                        "roleTitle",
                        "Stödpedagog",
                        "level",
                        "ALL",
                        "opening",
                        "Välkommen",
                        "openingMinutes",
                        "5",
                        "candidateQuestionsMinutes",
                        "5",
                        "closing",
                        "Tack",
                        "closingMinutes",
                        "5",
                        "competencies",
                        competencies))
                .put("/api/v1/guides/" + guide)
                .then()
                .statusCode(200)
                .body("frameworkId", is(draft))
                .body("competencies[0].name.sv", is("Skapar trygghet"))
                .extract()
                .jsonPath();
        manager(employer)
                .header("If-Match", saved.getString("version"))
                .post("/api/v1/guides/" + guide + "/publish")
                .then()
                .statusCode(200);
        manager(employer)
                .get("/guides/" + guide + "/pdf")
                .then()
                .statusCode(200)
                .body(startsWith("%PDF-"));
    }

    private static byte[] file(String format) {
        String text = switch (format) {
            case "csv" -> CSV;
            case "json" -> OWN_JSON;
            default -> CASE;
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String imported(String employer, String fileName, byte[] content) {
        return hr(employer)
                .multiPart("file", fileName, content)
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(201)
                .body("competencies", is(3))
                .extract()
                .path("id");
    }

    private Map<String, String> question(String employer, String code, String kind) {
        String id = hr(employer)
                .contentType(JSON)
                .body(Map.of(
                        "competencyCode",
                        code,
                        "kind",
                        kind,
                        "level",
                        "ALL",
                        "textSv",
                        "Berätta om en gång när det här blev viktigt i ditt arbete. " + kind,
                        "probesSv",
                        List.of("Vad gjorde du?", "Vad ledde det till?"),
                        "listenForSv",
                        List.of("Eget ansvar.")))
                .post("/api/v1/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("questionId", id);
    }

    private String created(String employer) {
        return manager(employer)
                .contentType(JSON)
                .body(Map.of("roleTitle", "Stödpedagog"))
                .post("/api/v1/guides")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String etag(String employer, String guide) {
        return manager(employer).get("/api/v1/guides/" + guide).header("ETag");
    }

    private RequestSpecification hr(String employer) {
        return others.as(employer, Role.HR_SPECIALIST);
    }

    private RequestSpecification manager(String employer) {
        return others.as(employer, Role.HIRING_MANAGER);
    }
}
