package se.tolv.vacancy.panel;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Recruitment;

@TolvTest
class PanelTest {

    private static String accountOf(String email) {
        return InDemo.get(() -> Account.withEmail(email).orElseThrow().id.toString());
    }

    private static ValidatableResponse ask(String vacancy, String account) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("accountId", account))
                .post("/api/v1/vacancies/" + vacancy + "/panel")
                .then();
    }

    private static String asked(String vacancy) {
        return ask(vacancy, accountOf("bedomare@demo.example"))
                .statusCode(200)
                .extract()
                .path("find { it.name != null }.id");
    }

    private static ValidatableResponse declare(RequestSpecification as, String member) {
        return as.post("/api/v1/assignments/" + member + "/declaration").then();
    }

    private static ValidatableResponse stepAside(String member, String reason) {
        return As.assessor()
                .contentType(JSON)
                .body(Map.of("reason", reason))
                .post("/api/v1/assignments/" + member + "/stepping-aside")
                .then();
    }

    @Test
    void asked_declares_andAssessesOnlyThen() {
        String vacancy = Recruitment.published();
        UUID assessor = UUID.fromString(accountOf("bedomare@demo.example"));
        String member = asked(vacancy);
        assertThat(assesses(assessor, vacancy)).isFalse();
        declare(As.manager(), member).statusCode(404);
        declare(As.assessor(), member)
                .statusCode(200)
                .body("find { it.vacancyId == '" + vacancy + "' }.status", is("DECLARED"));
        declare(As.assessor(), member).statusCode(200);
        assertThat(assesses(assessor, vacancy)).isTrue();
        As.hr().get("/history/vacancy/" + vacancy).then().body(containsString("svarade om jäv"));
    }

    private static boolean assesses(UUID account, String vacancy) {
        return InDemo.get(() -> PanelMember.assesses(account, UUID.fromString(vacancy)));
    }

    @Test
    void asked_twice_standsOnceAndGetsOneLetter() {
        String vacancy = Recruitment.drafted(Recruitment.complete());
        asked(vacancy);
        ask(vacancy, accountOf("bedomare@demo.example")).statusCode(200).body("", hasSize(1));
        long letters = InDemo.get(() -> OutgoingMail.count("aboutId", UUID.fromString(vacancy)));
        assertThat(letters).isEqualTo(1);
    }

    @Test
    void steppedAside_staysSoAndCannotBeRemoved() {
        String vacancy = Recruitment.published();
        String member = asked(vacancy);
        declare(As.assessor(), member).statusCode(200);
        stepAside(member, "x".repeat(501)).statusCode(422);
        stepAside(member, "En sökande är min syster.").statusCode(200);
        declare(As.assessor(), member).statusCode(409);
        As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/panel")
                .then()
                .body("[0].status", is("STEPPED_ASIDE"))
                .body("[0].reason", is("En sökande är min syster."));
        As.manager()
                .delete("/api/v1/vacancies/" + vacancy + "/panel/" + member)
                .then()
                .statusCode(409);
        As.manager()
                .get("/vacancies/" + vacancy + "/panel")
                .then()
                .statusCode(200)
                .body(containsString("En sökande är min syster."));
    }

    @Test
    void panel_ofWhoCannotAssess_isRefused() {
        String vacancy = Recruitment.drafted(Recruitment.complete());
        for (String account :
                List.of(accountOf("facket@demo.example"), UUID.randomUUID().toString())) {
            ask(vacancy, account).statusCode(422).body("errors.field", equalTo(List.of("accountId")));
        }
        As.manager()
                .formParam("accountId", "")
                .post("/vacancies/" + vacancy + "/panel")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#accountId\""));
    }

    @Test
    void removed_isAskedNoMore_andAnEndedCaseAsksNobody() {
        String vacancy = Recruitment.drafted(Recruitment.complete());
        String member = asked(vacancy);
        As.manager()
                .delete("/api/v1/vacancies/" + Recruitment.published() + "/panel/" + member)
                .then()
                .statusCode(404);
        As.manager()
                .delete("/api/v1/vacancies/" + vacancy + "/panel/" + member)
                .then()
                .statusCode(204);
        As.assessor().get("/api/v1/assignments").then().body("vacancyId", not(hasItem(vacancy)));
        As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(vacancy))
                .body(Map.of("reason", "Behövs inte."))
                .post("/api/v1/vacancies/" + vacancy + "/abort")
                .then()
                .statusCode(200);
        ask(vacancy, accountOf("bedomare@demo.example")).statusCode(409);
    }

    @Test
    void ownPage_showsTheCaseAndTakesTheAnswer() {
        String vacancy = Recruitment.drafted(Recruitment.complete());
        String member = asked(vacancy);
        String title = As.manager().get("/api/v1/vacancies/" + vacancy).path("title.sv");
        As.assessor()
                .get("/assignments")
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString("Är du jävig?"));
        As.assessor().post("/assignments/" + member + "/declaration").then().statusCode(303);
        As.assessor()
                .formParam("reason", "Osäker.")
                .post("/assignments/" + member + "/stepping-aside")
                .then()
                .statusCode(303);
        As.assessor().get("/api/v1/vacancies/" + vacancy).then().statusCode(403);
        As.observer().get("/assignments").then().statusCode(403);
    }
}
