package se.tolv.vacancy;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.time.Clocks;

@TolvTest
class VacancyTest {

    @Test
    void publish_completeDraft_isOpenAndCannotBeChanged() {
        String id = Recruitment.published();
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("status", is("OPEN"))
                .body("slug", matchesPattern("larare-.*"))
                .body("publishedAt", notNullValue())
                .body("registryNumber", matchesPattern("KS \\d{4}/\\d{5}"));
        As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(Recruitment.complete())
                .put("/api/v1/vacancies/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void publish_emptyDraft_namesEverythingThatIsMissing() {
        String id = Recruitment.drafted(Map.of("titleSv", "Kock", "unitId", Recruitment.unit("Hemtjänst norr")));
        As.manager()
                .header("If-Match", "\"0\"")
                .header("Accept-Language", "en")
                .post("/api/v1/vacancies/" + id + "/publish")
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "guideId",
                                "payFrom",
                                "payTo",
                                "competencies",
                                "REDEPLOYMENT",
                                "INCREASED_HOURS",
                                "PRIORITY_RIGHT",
                                "applicationDeadline",
                                "adSv",
                                "questionsSv.0"));
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("status", is("DRAFT"))
                .body("slug", equalTo(null));
    }

    @Test
    void publish_withoutPayRange_isRefused() {
        Map<String, Object> form = Recruitment.complete();
        form.remove("payTo");
        Recruitment.publish(Recruitment.ready(form)).statusCode(422).body("errors.field", equalTo(List.of("payTo")));
    }

    @Test
    void publish_withDeadlineToday_isRefused() {
        Map<String, Object> form = Recruitment.complete();
        form.put("applicationDeadline", LocalDate.now(Clocks.STOCKHOLM).toString());
        Recruitment.publish(Recruitment.ready(form))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("applicationDeadline")));
    }

    @Test
    void publish_clickedTwice_publishesOnceAndSaysNothingIsWrong() {
        String id = Recruitment.ready(Recruitment.complete());
        String read = Recruitment.etag(id);
        Recruitment.publish(id).statusCode(200);
        String published = Recruitment.etag(id);
        As.manager()
                .header("If-Match", read)
                .post("/api/v1/vacancies/" + id + "/publish")
                .then()
                .statusCode(200)
                .header("ETag", published);
    }

    @Test
    void create_withoutQuestions_takesThemFromTheGuide() {
        Map<String, Object> form = Recruitment.complete();
        form.remove("questionsSv");
        As.manager()
                .get("/api/v1/vacancies/" + Recruitment.drafted(form))
                .then()
                .body("questions[0].sv", containsString(": berätta kort"))
                .body("questions[0].en", containsString(": tell us briefly"))
                .body("questions.size()", is(3));
    }

    @Test
    void create_twiceWithOneIdempotencyKey_createsOnce() {
        String key = UUID.randomUUID().toString();
        assertThat(createdWith(key)).isEqualTo(createdWith(key));
    }

    private static String createdWith(String key) {
        return As.manager()
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(Map.of("titleSv", "Kock", "unitId", Recruitment.unit("Hemtjänst norr")))
                .post("/api/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "titleSv, ' '",
        "titleSv, \u202eevil",
        "titleEn, \ud800",
        "payFrom, tusen",
        "payFrom, 99999999",
        "employmentRate, 101",
        "applicationDeadline, 9999-12-31",
        "applicationDeadline, 2026-02-30",
        "unitId, 00000000-0000-0000-0000-000000000000",
        "guideId, 00000000-0000-0000-0000-000000000000",
        "managerId, 00000000-0000-0000-0000-000000000000",
        "registryNumber, dnr 7",
        "adSv, a\u0007b",
        "employmentForm, HOURLY",
        "unitId, nonsense"
    })
    void create_withBadInput_namesTheField(String field, String value) {
        Map<String, Object> form = Recruitment.complete();
        form.put(field, value);
        As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void create_withOverlongAdAndTurnedPayRange_namesBoth() {
        Map<String, Object> form = Recruitment.complete();
        form.put("adSv", "a".repeat(10_001));
        As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("adSv"));
        form.put("adSv", "a");
        form.put("payTo", "100");
        As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("payTo"));
    }

    @Test
    void create_withAnothersRegistryNumber_isRefused() {
        String number = As.manager()
                .get("/api/v1/vacancies/" + Recruitment.published())
                .then()
                .extract()
                .path("registryNumber");
        Map<String, Object> form = Recruitment.complete();
        form.put("registryNumber", number);
        As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("registryNumber")));
    }

    @Test
    void registryNumber_typedAheadOfTheRow_isPassedOver() {
        String last = As.manager()
                .get("/api/v1/vacancies/" + Recruitment.published())
                .then()
                .extract()
                .path("registryNumber");
        int next = Integer.parseInt(last.substring(last.indexOf('/') + 1)) + 1;
        Map<String, Object> form = Recruitment.complete();
        form.put("registryNumber", last.substring(0, last.indexOf('/') + 1) + "%05d".formatted(next));
        Recruitment.drafted(form);
        As.manager()
                .get("/api/v1/vacancies/" + Recruitment.published())
                .then()
                .body("registryNumber", not(equalTo(form.get("registryNumber"))));
    }

    @Test
    void update_staleVersion_is412AndMissingVersion428() {
        String id = Recruitment.drafted(Recruitment.complete());
        update(id, "\"0\"", 200);
        update(id, "\"0\"", 412);
        update(id, "", 428);
    }

    private static void update(String id, String ifMatch, int status) {
        As.manager()
                .contentType(JSON)
                .header("If-Match", ifMatch)
                .body(Recruitment.complete())
                .put("/api/v1/vacancies/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    void otherUnitsManager_findsNothing() {
        String id = As.hr()
                .contentType(JSON)
                .body(Map.of("titleSv", "Ingenjör", "unitId", Recruitment.unit("Gata och park")))
                .post("/api/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.manager().get("/api/v1/vacancies/" + id).then().statusCode(404);
        As.manager().get("/vacancies/" + id).then().statusCode(404);
        As.manager().get("/vacancies/" + id + "/pipeline").then().statusCode(404);
        As.manager()
                .header("If-Match", "\"0\"")
                .post("/api/v1/vacancies/" + id + "/publish")
                .then()
                .statusCode(404);
        As.manager().get("/api/v1/vacancies?q=ingenjör").then().body("id", not(hasItem(id)));
        As.hr().get("/api/v1/vacancies/" + id).then().statusCode(200);
    }

    @Test
    void manager_cannotOpenACaseForAnothersUnit() {
        As.manager()
                .contentType(JSON)
                .body(Map.of("titleSv", "Ingenjör", "unitId", Recruitment.unit("Gata och park")))
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("unitId")));
    }

    @Test
    void observer_readsTheVacancyAndChangesNothing() {
        String id = Recruitment.published();
        As.observer().get("/vacancies/" + id + "/profile").then().statusCode(200);
        As.observer().get("/vacancies/" + id + "/panel").then().statusCode(200);
        As.observer().get("/api/v1/vacancies/" + id).then().statusCode(200).body("mayChange", is(false));
        As.observer().get("/vacancies/" + id).then().statusCode(200);
        As.observer()
                .header("If-Match", "\"1\"")
                .post("/api/v1/vacancies/" + id + "/close")
                .then()
                .statusCode(403);
    }

    @Test
    void administratorAndAssessor_areKeptOut() {
        As.admin().get("/api/v1/vacancies").then().statusCode(403);
        As.assessor().get("/api/v1/vacancies").then().statusCode(403);
        As.nobody().get("/api/v1/vacancies").then().statusCode(401);
    }

    @Test
    void abort_withoutReason_isRefusedAndWithItEnds() {
        String id = Recruitment.published();
        String read = Recruitment.etag(id);
        abort(id, read, " ").statusCode(422).body("errors.field", equalTo(List.of("reason")));
        abort(id, read, "Tjänsten behövs inte.").statusCode(200).body("status", is("ABORTED"));
        abort(id, read, "Tjänsten behövs inte.").statusCode(200);
        abort(id, Recruitment.etag(id), "Igen.").statusCode(409);
    }

    @Test
    void reopen_anAbortedCase_goesOnWhereItWas() {
        String id = Recruitment.published();
        reopen(id, "Ingen har avbrutit.").statusCode(409);
        abort(id, Recruitment.etag(id), "Tjänsten behövs inte.").statusCode(200);
        reopen(id, " ").statusCode(422).body("errors.field", equalTo(List.of("reason")));
        reopen(id, "Tjänsten behövs ändå.")
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("abortedAt", equalTo(null))
                .body("abortReason", equalTo(null));
        As.hr().get("/history/vacancy/" + id).then().statusCode(200).body(containsString("Tjänsten behövs ändå."));
    }

    @Test
    void reopen_anAbortedDraft_isADraftAgain() {
        String id = Recruitment.drafted(Recruitment.complete());
        abort(id, Recruitment.etag(id), "Vi väntar.").statusCode(200);
        reopen(id, "Nu är det dags.").statusCode(200).body("status", is("DRAFT"));
    }

    private static io.restassured.response.ValidatableResponse reopen(String id, String reason) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(Map.of("reason", reason))
                .post("/api/v1/vacancies/" + id + "/reopening")
                .then();
    }

    private static io.restassured.response.ValidatableResponse abort(String id, String read, String reason) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", read)
                .body(Map.of("reason", reason))
                .post("/api/v1/vacancies/" + id + "/abort")
                .then();
    }

    @Test
    void close_beforeTheDeadline_isRefusedWithTheReason() {
        String id = Recruitment.published();
        As.manager()
                .header("If-Match", Recruitment.etag(id))
                .header("Accept-Language", "en")
                .post("/api/v1/vacancies/" + id + "/close")
                .then()
                .statusCode(409)
                .body("detail", containsString("only after the last day to apply"));
    }

    @Test
    void list_filteredByStatusOfToday_tellsOpenFromScreening() {
        As.hr()
                .get("/api/v1/vacancies?status=SCREENING")
                .then()
                .statusCode(200)
                .body("status", org.hamcrest.Matchers.everyItem(is("SCREENING")));
        As.hr()
                .get("/api/v1/vacancies?status=OPEN")
                .then()
                .statusCode(200)
                .body("status", org.hamcrest.Matchers.everyItem(is("OPEN")));
        As.hr().get("/api/v1/vacancies?status=NONSENSE").then().statusCode(400);
        As.hr().get("/api/v1/vacancies?after=nonsense").then().statusCode(400);
    }

    @Test
    void publish_withoutReasonForAnotherEmployment_isRefused() {
        Map<String, Object> form = Recruitment.complete();
        form.put("employmentForm", "SUBSTITUTE");
        String id = Recruitment.ready(form);
        Recruitment.publish(id).statusCode(422).body("errors.field", equalTo(List.of("employmentReason")));
        form.put("employmentReason", "Någon är föräldraledig.");
        As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(form)
                .put("/api/v1/vacancies/" + id)
                .then()
                .statusCode(200)
                .body("missing", empty());
        Recruitment.publish(id).statusCode(200);
    }

    @Test
    void create_withAQuestionThatMayNotBeAsked_isRefused() {
        Map<String, Object> form = Recruitment.complete();
        form.put("questionsSv", List.of("Fråga ett?", "Har du barn?", "Vad tjänar du nu?"));
        As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("questionsSv.1", "questionsSv.2")));
    }

    @Test
    void page_draftToPublished() {
        String form = As.manager()
                .get("/vacancies/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(form).contains("Ny rekrytering");
        String location = As.manager()
                .formParam("requestKey", UUID.randomUUID().toString())
                .formParams(withoutQuestions(Recruitment.complete()))
                .post("/vacancies")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        As.manager().get(location).then().statusCode(200).body(containsString("Vad återstår?"));
        String id = Recruitment.ready(Recruitment.complete());
        As.manager().get("/vacancies/" + id).then().statusCode(200).body(containsString("Klar att publicera"));
        As.manager()
                .formParam("version", Recruitment.etag(id).replace("\"", ""))
                .post("/vacancies/" + id + "/publish")
                .then()
                .statusCode(303);
        As.manager()
                .get("/vacancies/" + id)
                .then()
                .body(containsString("Vad händer nu?"))
                .body(containsString("/jobs/"));
    }

    @Test
    void page_needWithSomethingWrong_keepsWhatWasTyped() {
        String id = Recruitment.drafted(Recruitment.complete());
        Map<String, Object> form = withoutQuestions(Recruitment.complete());
        form.put("titleSv", "En <b>ny</b> titel");
        form.put("payFrom", "mycket");
        As.manager()
                .formParam("version", 0)
                .formParams(form)
                .post("/vacancies/" + id + "/need")
                .then()
                .statusCode(422)
                .body(containsString("En &lt;b&gt;ny&lt;/b&gt; titel"))
                .body(containsString("href=\"#payFrom\""));
    }

    @Test
    void page_need_leavesTheAdAsItIsAndTheAdTheNeed() {
        String id = Recruitment.drafted(Recruitment.complete());
        Map<String, Object> need = Recruitment.complete();
        need.remove("adSv");
        need.remove("applicationDeadline");
        As.manager()
                .formParam("version", 0)
                .formParams(need)
                .post("/vacancies/" + id + "/need")
                .then()
                .statusCode(303)
                .header("Location", containsString("/profile"));
        As.manager()
                .formParam("version", 1)
                .formParam("adSv", "Du undervisar barn och unga.")
                .formParam("offerSv", "Friskvård.")
                .post("/vacancies/" + id + "/ad")
                .then()
                .statusCode(303);
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("adText.sv", is("Du undervisar barn och unga."))
                .body("offer.sv", is("Friskvård."))
                .body("applicationDeadline", equalTo(null))
                .body("payFrom", is(30000));
    }

    private static Map<String, Object> withoutQuestions(Map<String, Object> form) {
        form.remove("questionsSv");
        return form;
    }
}
