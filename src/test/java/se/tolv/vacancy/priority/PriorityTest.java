package se.tolv.vacancy.priority;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.Recruitment;

@TolvTest
class PriorityTest {

    @Inject
    OtherEmployer others;

    @Test
    void answer_isDatedAndSigned_andALaterOneTakesItsPlace() {
        String id = Recruitment.drafted(Recruitment.complete());
        answer(id, "REDEPLOYMENT", "FILLED", "Anna tar tjänsten.")
                .statusCode(200)
                .body("[0].outcome", is("FILLED"))
                .body("[0].answeredBy", is("Maria Lindqvist"))
                .body("[0].answeredAt", notNullValue())
                .body("[1].outcome", equalTo(null));
        answer(id, "REDEPLOYMENT", "GO_ON", "Anna ångrade sig.")
                .statusCode(200)
                .body("[0].note", is("Anna ångrade sig."));
        As.hr()
                .get("/history/vacancy/" + id)
                .then()
                .body(containsString("Anna tar tjänsten."))
                .body(containsString("Anna ångrade sig."));
    }

    private static ValidatableResponse answer(String id, String step, String outcome, String note) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("outcome", outcome, "note", note))
                .put("/api/v1/vacancies/" + id + "/priority/" + step)
                .then();
    }

    @Test
    void publish_whileAStepIsOpen_isRefusedWithTheReason() {
        String id = Recruitment.drafted(Recruitment.complete());
        Recruitment.profile(id, Map.of("requirements", List.of(), "competencies", Recruitment.competencies(id)))
                .statusCode(200);
        answer(id, "REDEPLOYMENT", "GO_ON", "Läst.").statusCode(200);
        answer(id, "PRIORITY_RIGHT", "GO_ON", "Läst.").statusCode(200);
        Recruitment.publish(id)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("INCREASED_HOURS")))
                .body("errors[0].message", containsString("Utökad sysselsättningsgrad: inte prövat än"));
    }

    @Test
    void publish_whereAStepHasFilledThePost_isRefused() {
        String id = Recruitment.ready(Recruitment.complete());
        answer(id, "PRIORITY_RIGHT", "FILLED", "Per har företrädesrätt och tackade ja.")
                .statusCode(200);
        Recruitment.publish(id).statusCode(422).body("errors[0].message", containsString("inget att annonsera"));
    }

    @Test
    void answer_withoutNote_isRefused_andOncePublishedToo() {
        String id = Recruitment.ready(Recruitment.complete());
        answer(id, "REDEPLOYMENT", "GO_ON", " ").statusCode(422).body("errors.field", equalTo(List.of("note")));
        answer(id, "NONSENSE", "GO_ON", "Läst.").statusCode(404);
        Recruitment.publish(id).statusCode(200);
        answer(id, "REDEPLOYMENT", "GO_ON", "Läst igen.").statusCode(409);
        As.manager()
                .get("/vacancies/" + id + "/priority")
                .then()
                .statusCode(200)
                .body(not(containsString("<textarea")));
    }

    @Test
    void page_answerWithoutNote_showsItAgainWithWhatWasTyped() {
        String id = Recruitment.drafted(Recruitment.complete());
        As.manager()
                .formParam("outcome", "FILLED")
                .formParam("note", "")
                .post("/vacancies/" + id + "/priority/INCREASED_HOURS")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#note\""))
                .body(containsString("value=\"FILLED\" checked"));
        As.manager()
                .formParam("outcome", "GO_ON")
                .formParam("note", "Läst.")
                .post("/vacancies/" + id + "/priority/INCREASED_HOURS")
                .then()
                .statusCode(303);
        As.manager().get("/vacancies/" + id + "/priority").then().body(containsString("Signerat av Maria Lindqvist"));
    }

    @Test
    void gate_switchedOff_leavesTheStepOutAndPublishesWithoutIt() {
        String id = Recruitment.drafted(Recruitment.complete());
        Recruitment.profile(id, Map.of("requirements", List.of(), "competencies", Recruitment.competencies(id)))
                .statusCode(200);
        gate(false);
        try {
            As.manager()
                    .get("/api/v1/vacancies/" + id)
                    .then()
                    .body("steps.step", equalTo(List.of("NEED", "PROFILE", "PANEL", "AD")));
            Recruitment.publish(id).statusCode(200);
        } finally {
            gate(true);
        }
    }

    private static void gate(boolean on) {
        String etag = As.hr().get("/api/v1/priority-settings").header("ETag");
        As.hr()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("gate", on))
                .put("/api/v1/priority-settings")
                .then()
                .statusCode(200);
    }

    /** At an employer of its own, for it would change the others' gate. */
    @Test
    void settings_switchTheGateOffAndNameItsSteps() {
        String employer = "priority";
        others.named(employer);
        Map<String, Object> form = new HashMap<>(Map.of("gate", true, "redeploymentSv", "Ompl enligt samverkan"));
        change(employer, form, 0).statusCode(200).body("redeploymentSv", is("Ompl enligt samverkan"));
        change(employer, form, 5).statusCode(412);
        form.put("redeploymentSv", "x".repeat(81));
        change(employer, form, 0).statusCode(422).body("errors.field", equalTo(List.of("redeploymentSv")));
        String etag = others.as(employer, Role.HR_SPECIALIST)
                .get("/api/v1/priority-settings")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        change(employer, Map.of("gate", false), Integer.parseInt(etag.replace("\"", "")))
                .statusCode(200)
                .body("gate", is(false));
        others.as(employer, Role.HIRING_MANAGER)
                .get("/api/v1/priority-settings")
                .then()
                .statusCode(403);
        As.hr().get("/api/v1/priority-settings").then().body("gate", is(true));
        As.hr().get("/priority-settings").then().statusCode(200).body(containsString("Omplacering"));
    }

    private ValidatableResponse change(String employer, Map<String, Object> form, int version) {
        return others.as(employer, Role.HR_SPECIALIST)
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/api/v1/priority-settings")
                .then();
    }
}
