package se.tolv.question.suggestion;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.question.AQuestion;

/** A manager suggests; HR answers; the manager sees the answer and gets a mail. */
@TolvTest
class SuggestionTest {

    private static final String QUESTIONS = "/api/v1/questions";
    private static final Map<String, Object> GOOD =
            AQuestion.inSwedish("Berätta om en gång när du lärde en kollega något nytt.");
    private static final Map<String, Object> YES_OR_NO = AQuestion.inSwedish("Är du bra på att lära dig saker?");

    @Inject
    EmployerWork work;

    @Inject
    Employers employers;

    @Test
    void suggest_byManager_waitsForHrAndIsHiddenFromOthers() {
        String id = AQuestion.suggested(GOOD);
        As.hr().get(QUESTIONS + "/suggestions").then().statusCode(200).body("id", hasItem(id));
        As.manager()
                .get(QUESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", is("SUGGESTED"))
                .body("suggestion.mine", is(true))
                .body("suggestion.by", is("Maria Lindqvist"))
                .body("suggestion.answeredAt", nullValue());
        As.assessor().get(QUESTIONS + "/" + id).then().statusCode(404);
        As.observer()
                .get(QUESTIONS + "?status=SUGGESTED")
                .then()
                .statusCode(200)
                .body("id", not(hasItem(id)));
    }

    @Test
    void suggest_byPage_thanksAndListsIt() {
        As.manager()
                .formParam("competencyCode", "learning")
                .formParam("kind", "PAST_BEHAVIOUR")
                .formParam("level", "ALL")
                .formParam("textEn", "Tell us about a time when you taught a colleague to use a lawnmower.")
                .formParam("probesEn", "What did you do first?", "How did it go?", "")
                .formParam("listenForEn", "Finds out what the colleague knows already.")
                .post("/questions/suggestions")
                .then()
                .statusCode(303);
        As.manager()
                .get("/questions/suggestions")
                .then()
                .statusCode(200)
                .body(containsString("use a lawnmower"), containsString("Väntar på svar från HR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin@demo.example", "hr@demo.example", "bedomare@demo.example", "facket@demo.example"})
    void suggest_byOthersThanManagers_isForbidden(String email) {
        As.account(email)
                .contentType(JSON)
                .body(GOOD)
                .post(QUESTIONS + "/suggestions")
                .then()
                .statusCode(403);
    }

    @Test
    void suggest_withWarning_reachesHrWithIt() {
        String id = AQuestion.suggested(YES_OR_NO);
        As.hr().get(QUESTIONS + "/" + id).then().statusCode(200).body("warnings.kind", hasItem("YES_OR_NO"));
        As.hr().get("/questions/" + id).then().body(containsString("Frågan kan besvaras med ja eller nej"));
    }

    @Test
    void suggest_askingForEarlierPay_isRefused() {
        As.manager()
                .contentType(JSON)
                .body(AQuestion.inSwedish("Vilken lön har du i dag?"))
                .post(QUESTIONS + "/suggestions")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("textSv")));
    }

    @Test
    void accept_suggestion_isInUseAndTheManagerIsTold() {
        String id = AQuestion.suggested(GOOD);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .post(QUESTIONS + "/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"));
        As.assessor().get(QUESTIONS + "/" + id).then().statusCode(200);
        OutgoingMail mail = mailAbout(id);
        assertThat(mail.recipient).isEqualTo("chef@demo.example");
        assertThat(mail.subject).isEqualTo("Din fråga finns nu i frågebanken");
        assertThat(mail.text).contains("lärde en kollega något nytt");
        assertThat(mail.secretLink).endsWith("/questions/" + id);
    }

    @Test
    void accept_warnedAboutWithoutReason_isRefusedUntilThereIsOne() {
        String id = AQuestion.suggested(YES_OR_NO);
        As.hr()
                .formParam("version", "0")
                .post("/questions/" + id + "/accept")
                .then()
                .statusCode(422)
                .body(containsString("skriv varför den ska vara kvar"));
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("overruleReason", "Följs alltid upp."))
                .post(QUESTIONS + "/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("overrule.reason", is("Följs alltid upp."));
    }

    @Test
    void decline_withReason_isShownToTheManagerWhoGetsAMail() {
        String id = AQuestion.suggested(GOOD);
        As.hr()
                .formParam("version", "0")
                .formParam("reason", "Den finns redan, med andra ord.")
                .post("/questions/" + id + "/decline")
                .then()
                .statusCode(303);
        As.manager()
                .get("/questions/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Avböjd"), containsString("Den finns redan, med andra ord."));
        assertThat(mailAbout(id).text).contains("Den finns redan, med andra ord.");
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"1\"")
                .post(QUESTIONS + "/" + id + "/accept")
                .then()
                .statusCode(409);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"1\"")
                .body(GOOD)
                .put(QUESTIONS + "/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void decline_withoutReason_isRefused() {
        String id = AQuestion.suggested(GOOD);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(QUESTIONS + "/" + id + "/decline")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("reason"));
    }

    @Test
    void answer_byManagerOrStaleOrToQuestionInUse_isRefused() {
        String id = AQuestion.suggested(GOOD);
        String accept = QUESTIONS + "/" + id + "/accept";
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .post(accept)
                .then()
                .statusCode(403);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"3\"")
                .post(accept)
                .then()
                .statusCode(412);
        As.hr().contentType(JSON).post(accept).then().statusCode(428);
        String active = AQuestion.created(GOOD);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nej."))
                .post(QUESTIONS + "/" + active + "/decline")
                .then()
                .statusCode(409);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .post(QUESTIONS + "/" + active + "/bring-back")
                .then()
                .statusCode(409);
    }

    @Test
    void edit_suggestionByHr_keepsItWaiting() {
        String id = AQuestion.suggested(YES_OR_NO);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(GOOD)
                .put(QUESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", is("SUGGESTED"))
                .body("warnings.size()", is(0));
    }

    @Test
    void suggestions_onThePage_showHrAllAndManagersTheirOwn() {
        As.hr().get("/questions/suggestions").then().statusCode(200).body(containsString("Maria Lindqvist"));
        As.manager().get("/questions/suggestions").then().statusCode(200).body(containsString("Mina förslag"));
        As.assessor().get("/questions/suggestions").then().statusCode(403);
    }

    private OutgoingMail mailAbout(String id) {
        return work.in(
                employers.atHost("localhost").orElseThrow(),
                () -> OutgoingMail.<OutgoingMail>find("aboutType = 'question' and aboutId = ?1", UUID.fromString(id))
                        .firstResult());
    }
}
