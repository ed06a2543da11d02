package se.tolv.vacancy.profile;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.vacancy.Recruitment;

@TolvTest
class ProfileTest {

    private static Map<String, Object> requirement(String kind, String text, Map<String, Object> question) {
        Map<String, Object> form = new HashMap<>(Map.of("kind", kind, "textSv", text, "judgedBy", "DOCUMENT"));
        form.put("question", question);
        return form;
    }

    private static Map<String, Object> yesNo(String text) {
        return Map.of("type", "YES_NO", "textSv", text);
    }

    private static Map<String, Object> with(Map<String, Object>... requirements) {
        return Map.of("requirements", Arrays.asList(requirements), "competencies", List.of());
    }

    private static String draft() {
        return Recruitment.drafted(Recruitment.complete());
    }

    @Test
    void save_requirementsAndCompetencies_standInTheirOrderTheMandatoryFirst() {
        String id = draft();
        Map<String, Object> choice = Map.of(
                "type", "CHOICE",
                "textSv", "Vilken utbildning har du?",
                "optionsSv", List.of("Gymnasium", "Högskola"),
                "optionsEn", List.of("Upper secondary", "University"),
                "meeting", List.of(1));
        Recruitment.profile(
                        id,
                        Map.of(
                                "requirements",
                                List.of(
                                        requirement("DESIRABLE", "Kan teckenspråk", null),
                                        requirement("MANDATORY", "Lärarexamen", choice)),
                                "competencies",
                                Recruitment.competencies(id)))
                .statusCode(200)
                .body("requirements.text.sv", equalTo(List.of("Lärarexamen", "Kan teckenspråk")))
                .body("requirements[0].question.meeting", equalTo(List.of(1)))
                .body("requirements[0].question.options[1].en", is("University"))
                .body("competencies", hasSize(3))
                .body("competencies.weight", equalTo(List.of(1, 1, 1)));
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("steps.find { it.step == 'PROFILE' }.missing", hasSize(0));
    }

    @Test
    void save_competencies_makesTheSuggestedQuestionsAboutThem() {
        Map<String, Object> form = Recruitment.complete();
        form.remove("questionsSv");
        String id = Recruitment.drafted(form);
        List<Map<String, Object>> last = As.manager()
                .get("/api/v1/vacancies/" + id + "/profile/competencies")
                .then()
                .extract()
                .path("findAll { !it.inGuide }");
        List<Map<String, String>> chosen = last.stream()
                .limit(3)
                .map(competency -> Map.of("competencyId", (String) competency.get("id"), "need", "Behövs."))
                .toList();
        Recruitment.profile(id, Map.of("requirements", List.of(), "competencies", chosen))
                .statusCode(200);
        String name = As.manager()
                .get("/api/v1/vacancies/" + id + "/profile")
                .then()
                .extract()
                .path("competencies[0].name.sv");
        As.manager().get("/api/v1/vacancies/" + id).then().body("questions[0].sv", containsString(name));
        As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(Recruitment.complete())
                .put("/api/v1/vacancies/" + id)
                .then()
                .statusCode(200);
        Recruitment.profile(id, Map.of("requirements", List.of(), "competencies", Recruitment.competencies(id)))
                .statusCode(200);
        As.manager().get("/api/v1/vacancies/" + id).then().body("questions[0].sv", is("Fråga ett?"));
    }

    @Test
    void offeredCompetencies_beginWithThoseOfTheGuide() {
        As.manager()
                .get("/api/v1/vacancies/" + draft() + "/profile/competencies")
                .then()
                .statusCode(200)
                .body("", hasSize(12))
                .body("[0].inGuide", is(true))
                .body("[11].inGuide", is(false));
    }

    @ParameterizedTest
    @CsvSource({
        "Har du barn?, textSv",
        "Är du gravid eller planerar du att bli det?, textSv",
        "Vad tjänar du i dag?, textSv",
        "Hur gammal är du?, textSv"
    })
    void save_aQuestionThatMayNotBeAsked_isRefusedByItsField(String asked, String field) {
        Recruitment.profile(draft(), with(requirement("MANDATORY", "Krav", yesNo(asked))))
                .statusCode(422)
                .body("errors.field", hasItem("requirements.0.question." + field));
    }

    @Test
    void save_aWarnedQuestion_isKeptByHrWithAReason_andByNobodyElse() {
        String id = draft();
        Map<String, Object> warned = new HashMap<>(yesNo("Har du barn?"));
        Recruitment.profile(id, with(requirement("MANDATORY", "Krav", warned)))
                .statusCode(422)
                .body("errors.field", hasItem("requirements.0.question.overruleReason"));
        warned.put("overruleReason", "Uppdraget är att vara jourfamilj.");
        saveAsManager(id, with(requirement("MANDATORY", "Krav", warned)))
                .statusCode(422)
                .body("errors.field", hasItem("requirements.0.question.textSv"));
        Recruitment.profile(id, with(requirement("MANDATORY", "Krav", warned)))
                .statusCode(200)
                .body("requirements[0].question.overruleReason", is("Uppdraget är att vara jourfamilj."))
                .body("requirements[0].question.overruledBy", is("Johan Bergström"));
        assertThat(As.hr().get("/api/v1/history/vacancy/" + id).then().extract().asString())
                .contains("Uppdraget är att vara jourfamilj.");
        saveAsManager(id, with(requirement("MANDATORY", "Ett annat krav", yesNo("Har du barn?"))))
                .statusCode(200)
                .body("requirements[0].question.overruledBy", is("Johan Bergström"));
        saveAsManager(id, with(requirement("MANDATORY", "Krav", yesNo("Hur många barn har du?"))))
                .statusCode(422);
        As.manager()
                .get("/vacancies/" + id + "/profile")
                .then()
                .statusCode(200)
                .body(not(containsString("Skäl att behålla frågan")));
        As.hr().get("/vacancies/" + id + "/profile").then().body(containsString("Skäl att behålla frågan"));
    }

    @Test
    void save_aQuestionAboutEarlierPay_isRefusedWhateverTheReason() {
        Map<String, Object> pay = new HashMap<>(yesNo("Vad tjänar du i dag?"));
        pay.put("overruleReason", "Vi vill veta.");
        Recruitment.profile(draft(), with(requirement("MANDATORY", "Krav", pay)))
                .statusCode(422)
                .body("errors.field", hasItem("requirements.0.question.textSv"));
    }

    private static ValidatableResponse saveAsManager(String id, Map<String, Object> profile) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(profile)
                .put("/api/v1/vacancies/" + id + "/profile")
                .then();
    }

    @Test
    void save_anOrdinaryKnockInQuestion_isTaken() {
        for (String asked : List.of("Har du B-körkort?", "Kan du arbeta natt?", "Har du lärarlegitimation?")) {
            Recruitment.profile(draft(), with(requirement("MANDATORY", "Krav", yesNo(asked))))
                    .statusCode(200);
        }
    }

    @Test
    void save_incompleteQuestions_namesEachField() {
        Recruitment.profile(
                        draft(),
                        with(
                                requirement("MANDATORY", "A", Map.of("type", "NUMBER", "textSv", "Hur många år?")),
                                requirement(
                                        "MANDATORY",
                                        "B",
                                        Map.of("type", "CHOICE", "textSv", "Vilken?", "optionsSv", List.of("En"))),
                                requirement(
                                        "MANDATORY",
                                        "C",
                                        Map.of(
                                                "type",
                                                "CHOICE",
                                                "textSv",
                                                "Vilken?",
                                                "optionsSv",
                                                List.of("En", "Två"))),
                                requirement(
                                        "MANDATORY",
                                        "D",
                                        Map.of(
                                                "type",
                                                "CHOICE",
                                                "textSv",
                                                "Vilken?",
                                                "optionsSv",
                                                List.of("En", "Två"),
                                                "meeting",
                                                List.of(2)))))
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "requirements.0.question.atLeast",
                                "requirements.1.question.optionsSv.0",
                                "requirements.2.question.meeting",
                                "requirements.3.question.meeting")));
    }

    @Test
    void save_weightWithoutReason_unknownAndRepeatedCompetency_areRefused() {
        String id = draft();
        Object first = Recruitment.competencies(id).get(0).get("competencyId");
        Recruitment.profile(
                        id,
                        Map.of(
                                "requirements",
                                List.of(),
                                "competencies",
                                List.of(
                                        Map.of("competencyId", first, "weight", "2"),
                                        Map.of("competencyId", first),
                                        Map.of("competencyId", UUID.randomUUID()))))
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "competencies.0.weightReason",
                                "competencies.1.competencyId",
                                "competencies.2.competencyId")));
    }

    @Test
    void save_garbage_isAnswered422() {
        String id = draft();
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("requirements", null);
        nulls.put("competencies", Arrays.asList((Object) null));
        Recruitment.profile(id, nulls).statusCode(422).body("errors.field", hasItems("requirements", "competencies.0"));
        Recruitment.profile(id, with(requirement("MANDATORY", "a\u0007b\u202e", null)))
                .statusCode(422)
                .body("errors.field", hasItem("requirements.0.textSv"));
    }

    @Test
    void save_oncePublished_isRefusedAndTheAdShowsTheRequirements() {
        String id = Recruitment.ready(Recruitment.complete());
        Recruitment.profile(
                        id,
                        Map.of(
                                "requirements",
                                List.of(requirement("MANDATORY", "Lärarexamen", yesNo("Har du lärarexamen?"))),
                                "competencies",
                                Recruitment.competencies(id)))
                .statusCode(200);
        Recruitment.publish(id).statusCode(200);
        Recruitment.profile(id, with()).statusCode(409);
        String slug = As.manager().get("/api/v1/vacancies/" + id).path("slug");
        As.nobody().get("/jobs/" + slug).then().statusCode(200).body(containsString("Lärarexamen"));
        As.manager()
                .get("/vacancies/" + id + "/profile")
                .then()
                .statusCode(200)
                .body(containsString("Har du lärarexamen?"))
                .body(not(containsString("<textarea")));
    }

    @Test
    void save_stale_is412_andByAnObserverForbidden_andByAnotherUnitsManagerNotFound() {
        String id = draft();
        String read = Recruitment.etag(id);
        Recruitment.profile(id, with()).statusCode(200);
        As.manager()
                .contentType(JSON)
                .header("If-Match", read)
                .body(with())
                .put("/api/v1/vacancies/" + id + "/profile")
                .then()
                .statusCode(412);
        As.observer()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(with())
                .put("/api/v1/vacancies/" + id + "/profile")
                .then()
                .statusCode(403);
        String others = As.hr()
                .contentType(JSON)
                .body(Map.of("titleSv", "Ingenjör", "unitId", Recruitment.unit("Gata och park")))
                .post("/api/v1/vacancies")
                .then()
                .extract()
                .path("id");
        for (String path : List.of(
                "/api/v1/vacancies/" + others + "/profile",
                "/vacancies/" + others + "/profile",
                "/vacancies/" + draft() + "/profile?from=" + others)) {
            As.manager().get(path).then().statusCode(404);
        }
    }

    @Test
    void page_typedFields_becomeTheProfile() {
        String id = draft();
        String competency = (String) Recruitment.competencies(id).get(1).get("competencyId");
        As.manager()
                .formParam("version", 0)
                .formParam("more", "true")
                .formParam("requirements.0.kind", "DESIRABLE")
                .formParam("requirements.0.textSv", "Vana vid datorer")
                .formParam("requirements.0.judgedBy", "APPLICATION")
                .formParam("requirements.0.question.type", "")
                .formParam("requirements.1.kind", "MANDATORY")
                .formParam("requirements.1.textSv", " ")
                .formParam("requirements.2.kind", "MANDATORY")
                .formParam("requirements.2.textSv", "Utbildning")
                .formParam("requirements.2.judgedBy", "DOCUMENT")
                .formParam("requirements.2.question.type", "CHOICE")
                .formParam("requirements.2.question.textSv", "Vilken utbildning har du?")
                .formParam("requirements.2.question.optionsSv", "Ingen", "", "Hög", "")
                .formParam("requirements.2.question.optionsEn", "None", "", "High", "")
                .formParam("requirements.2.question.meeting", "2")
                .formParam("competencies.4.competencyId", competency)
                .formParam("competencies.4.need", "Behövs.")
                .formParam("competencies.4.weight", "1")
                .formParam("competencies.5.weight", "1")
                .post("/vacancies/" + id + "/profile")
                .then()
                .statusCode(303)
                .header("Location", containsString("/profile#requirements"));
        As.manager()
                .get("/api/v1/vacancies/" + id + "/profile")
                .then()
                .body("requirements.text.sv", equalTo(List.of("Utbildning", "Vana vid datorer")))
                .body("requirements[0].question.options.sv", equalTo(List.of("Ingen", "Hög")))
                .body("requirements[0].question.meeting", equalTo(List.of(1)))
                .body("competencies.competencyId", equalTo(List.of(competency)));
    }

    @Test
    void page_somethingWrong_keepsWhatWasTypedAndLeadsToTheField() {
        String id = draft();
        As.manager()
                .formParam("version", 0)
                .formParam("requirements.0.kind", "MANDATORY")
                .formParam("requirements.0.textSv", "<b>Krav</b>")
                .formParam("requirements.0.judgedBy", "APPLICATION")
                .formParam("requirements.0.question.type", "YES_NO")
                .formParam("requirements.0.question.textSv", "Har du barn?")
                .post("/vacancies/" + id + "/profile")
                .then()
                .statusCode(422)
                .body(containsString("&lt;b&gt;Krav&lt;/b&gt;"))
                .body(containsString("href=\"#requirements.0.question.textSv\""))
                .body(containsString("id=\"requirements.0.question.textSv\""));
    }

    @Test
    void template_writtenByHr_isOfferedToManagersAndCopied() {
        String name = "Mall " + UUID.randomUUID();
        String id = draft();
        Map<String, Object> profile = Map.of(
                "requirements",
                List.of(requirement("MANDATORY", "Undersköterskeutbildning", null)),
                "competencies",
                Recruitment.competencies(id));
        String template = As.hr()
                .contentType(JSON)
                .body(Map.of("name", name, "profile", profile))
                .post("/api/v1/profile-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.hr()
                .contentType(JSON)
                .body(Map.of("name", name.toUpperCase(), "profile", profile))
                .post("/api/v1/profile-templates")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("name")));
        As.manager().get("/vacancies/" + id + "/profile").then().body(containsString(name));
        As.manager()
                .get("/vacancies/" + id + "/profile?from=" + template)
                .then()
                .statusCode(200)
                .body(containsString("Undersköterskeutbildning"));
        As.hr().get("/profile-templates/" + template).then().statusCode(200).body(containsString(name));
        As.hr().get("/profile-templates").then().statusCode(200).body(containsString(name));
        As.manager().get("/profile-templates").then().statusCode(403);
        As.hr()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/profile-templates/" + template)
                .then()
                .statusCode(204);
        As.manager()
                .get("/vacancies/" + id + "/profile?from=" + template)
                .then()
                .statusCode(404);
    }

    @Test
    void earlierVacancy_isCopiedWithItsQuestionsAndReasons() {
        String earlier = Recruitment.published();
        String id = draft();
        As.manager()
                .get("/vacancies/" + id + "/profile?from=" + earlier)
                .then()
                .statusCode(200)
                .body(containsString("Arbetet kräver det."));
        As.manager().get("/api/v1/vacancies/" + id + "/profile").then().body("competencies", hasSize(0));
    }
}
