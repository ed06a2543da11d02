package se.tolv.decision.assessment;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.tolv.interview.InterviewedPost.rated;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.interview.InterviewedPost;

/** What is written of an applicant against the profile: when, by whom, and that what is signed stays. */
@TolvTest
class AssessmentTest {

    @Test
    void assessment_beforeAllHaveSubmitted_isRefusedInWords() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(As::manager, interview.first(), "4");
        begin(interview).statusCode(409).body("detail", containsString("lämnat in"));
        As.manager()
                .get("/applications/" + interview.first() + "/assessment")
                .then()
                .statusCode(200)
                .body(containsString("för tidigt"));
        As.manager()
                .get("/api/v1/applications/" + interview.first() + "/evidence")
                .then()
                .statusCode(200)
                .body("", empty());
        rated(As::assessor, interview.first(), "2");
        begin(interview).statusCode(200).body("status", is("DRAFT")).body("number", is(1));
    }

    @Test
    void ratingClosedByHr_opensTheAssessment() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(As::manager, interview.first(), "4");
        As.hr()
                .contentType(JSON)
                .body(Map.of("reason", "Sjuk"))
                .post("/api/v1/applications/" + interview.first() + "/ratings/closure")
                .then()
                .statusCode(204);
        begin(interview).statusCode(200);
    }

    @Test
    void draft_begunTwice_isOne_andItsPartsAreTheCompetenciesAskedAbout() {
        InterviewedPost interview = revealed();
        String id = begin(interview).extract().path("id");
        begin(interview).body("id", is(id)).body("parts", hasSize(3)).body("parts.kind", hasItem("COMPETENCY"));
    }

    @Test
    void save_withAnOldVersion_isRefused_andKeepsWhatStands() {
        InterviewedPost interview = revealed();
        String id = begin(interview).extract().path("id");
        save(id, 0, Map.of("conclusion", "Först")).statusCode(200).header("ETag", "\"1\"");
        save(id, 0, Map.of("conclusion", "Sist")).statusCode(412);
        As.manager().get("/api/v1/assessments/" + id).then().body("conclusion", is("Först"));
        As.manager()
                .formParam("version", 0)
                .formParam("conclusion", "Sist")
                .post("/assessments/" + id)
                .then()
                .statusCode(412)
                .body(containsString("Någon annan har sparat"))
                .body(containsString("Sist"));
    }

    @Test
    void page_savesAsItIsTyped_andAnswersWithTheNewVersion() {
        InterviewedPost interview = revealed();
        String id = begin(interview).extract().path("id");
        As.manager()
                .header("HX-Request", "true")
                .formParam("version", 0)
                .formParam("parts.0.key", part(id, 0))
                .formParam("parts.0.words", "Samarbetar lugnt")
                .formParam("conclusion", "")
                .post("/assessments/" + id)
                .then()
                .statusCode(200)
                .body(containsString("value=\"1\""))
                .body(not(containsString("<html")));
        As.manager()
                .get("/applications/" + interview.first() + "/assessment")
                .then()
                .body(containsString("Samarbetar lugnt"));
    }

    @Test
    void sign_withGaps_namesEachPart() {
        InterviewedPost interview = revealed();
        String id = begin(interview).extract().path("id");
        As.manager()
                .header("If-Match", "\"0\"")
                .post("/api/v1/assessments/" + id + "/signature")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("parts.0.words", "parts.2.words", "conclusion"));
    }

    @Test
    void signed_isFixedWithItsFigures_andChangedByANewVersionOnly() {
        InterviewedPost interview = revealed();
        String id = signed(interview);
        As.manager()
                .get("/api/v1/assessments/" + id)
                .then()
                .body("status", is("SIGNED"))
                .body("signedBy", is("Maria Lindqvist"))
                .body("figures.overall", is(3.0f))
                .body("figures.competencies[0].assessors.assessor", contains("Amina Hassan", "Maria Lindqvist"));
        save(id, 2, Map.of("conclusion", "Annat")).statusCode(409);
        sign(id, 1).statusCode(200);
        sign(id, 2).statusCode(409);
        assertThatThrownBy(() ->
                        InDemo.change(() -> Assessment.<Assessment>findById(UUID.fromString(id)).conclusion = "Annat"))
                .hasStackTraceContaining("a signed assessment never changes");
        begin(interview)
                .statusCode(200)
                .body("number", is(2))
                .body("conclusion", is("Rekommenderas."))
                .body("id", not(is(id)));
        As.manager()
                .get("/api/v1/applications/" + interview.first() + "/assessment")
                .then()
                .body("versions.status", contains("DRAFT", "SIGNED"));
    }

    @Test
    void signing_isInTheHistoryAndOnTheCard_withoutWhatWasWritten() {
        InterviewedPost interview = revealed();
        String id = signed(interview);
        As.hr()
                .get("/api/v1/history/assessment/" + id)
                .then()
                .statusCode(200)
                .body("action", hasItems("assessment.begun", "assessment.signed"))
                .body(not(containsString("Rekommenderas")));
        As.manager()
                .get("/api/v1/applications/" + interview.first() + "/events")
                .then()
                .body("what", hasItem("Samlad bedömning undertecknad, version 1"));
    }

    @Test
    void document_isATaggedPdf_withTheFiguresAndTheRegistryNumber_inBothLanguages() throws IOException {
        InterviewedPost interview = revealed();
        String id = signed(interview);
        for (Map.Entry<String, String> each :
                Map.of("sv", "Samlad bedömning", "en", "Overall assessment").entrySet()) {
            byte[] pdf = As.manager()
                    .header("Accept-Language", each.getKey())
                    .get("/api/v1/assessments/" + id + "/document")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getLanguage()).startsWith(each.getKey());
                assertThat(new PDFTextStripper().getText(document))
                        .contains(each.getValue(), "TEST ", "Ada", "Rekommenderas.", "Amina Hassan", "Maria Lindqvist");
            }
        }
    }

    @Test
    void assessment_isNotForThePanel_norForOtherUnits() {
        InterviewedPost interview = revealed();
        String id = begin(interview).extract().path("id");
        As.assessor().get("/api/v1/assessments/" + id).then().statusCode(403);
        As.observer()
                .get("/applications/" + interview.first() + "/assessment")
                .then()
                .statusCode(403);
        As.hr().get("/api/v1/assessments/" + id).then().statusCode(200).body("signedBy", nullValue());
    }

    /** Both have rated; the mean is 3. */
    private static InterviewedPost revealed() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(As::manager, interview.first(), "4");
        rated(As::assessor, interview.first(), "2");
        return interview;
    }

    private static ValidatableResponse begin(InterviewedPost interview) {
        return As.manager()
                .post("/api/v1/applications/" + interview.first() + "/assessment")
                .then();
    }

    private static String part(String id, int index) {
        return As.manager().get("/api/v1/assessments/" + id).path("parts[" + index + "].key");
    }

    private static ValidatableResponse save(String id, int version, Map<String, Object> form) {
        return As.manager()
                .header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(form)
                .put("/api/v1/assessments/" + id)
                .then();
    }

    private static ValidatableResponse sign(String id, int version) {
        return As.manager()
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/assessments/" + id + "/signature")
                .then();
    }

    private static String signed(InterviewedPost interview) {
        String id = begin(interview).extract().path("id");
        List<Map<String, Object>> parts = List.of(
                Map.of("key", part(id, 0), "words", "Lugn och tydlig."),
                Map.of("key", part(id, 1), "words", "Tar ansvar."),
                Map.of("key", part(id, 2), "words", "Lär sig fort."));
        save(id, 0, Map.of("parts", parts, "conclusion", "Rekommenderas.")).statusCode(200);
        sign(id, 1).statusCode(200);
        return id;
    }
}
