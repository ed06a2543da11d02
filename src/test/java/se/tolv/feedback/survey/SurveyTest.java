package se.tolv.feedback.survey;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.account.unit.Unit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.mail.OutgoingMail;

/** The survey after the outcome: asked once, answered once, and shown from five answers on. */
@TolvTest
class SurveyTest {

    private static final Map<String, Object> ANSWER =
            Map.of("information", "4", "fairness", "5", "chance", "3", "inTime", "1", "again", "5", "comment", "Bra.");

    @Inject
    SurveyLetters letters;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    Surveys surveys;

    @Inject
    Clock clock;

    @Test
    void answer_byTheLink_isTakenOnceAndKeepsThePromise() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        String secret = askedBy(application);
        long before = InDemo.get(() -> SurveyAnswer.count());
        As.nobody()
                .contentType(JSON)
                .body(ANSWER)
                .post("/api/v1/public/surveys/" + secret)
                .then()
                .statusCode(204);
        As.nobody()
                .contentType(JSON)
                .body(ANSWER)
                .post("/api/v1/public/surveys/" + secret)
                .then()
                .statusCode(204);
        assertThat(InDemo.<Long>get(() -> SurveyAnswer.count())).isEqualTo(before + 1);
        assertThat(InDemo.get(
                        () -> Obligation.<Obligation>find("applicationId = ?1 and duty = ?2", application, Duty.SURVEY)
                                .firstResult()
                                .state))
                .isEqualTo(ObligationState.KEPT);
        As.nobody()
                .header("Accept-Language", "en")
                .get("/survey/" + secret)
                .then()
                .statusCode(200)
                .body(containsString("Thank you for your answer"));
    }

    @Test
    void page_withoutAScript_takesTheAnswerAndNamesWhatIsMissing() {
        String secret = askedBy(OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail()));
        As.nobody().get("/survey/" + secret).then().statusCode(200).body(containsString("name=\"fairness\""));
        As.nobody()
                .formParam("information", "6")
                .formParam("fairness", "5")
                .post("/survey/" + secret)
                .then()
                .statusCode(422)
                .body(containsString("id=\"information-error\""))
                .body(containsString("id=\"again-error\""));
        As.nobody().formParams(ANSWER).post("/survey/" + secret).then().statusCode(303);
        As.nobody().get("/survey/nothing").then().statusCode(404);
    }

    @Test
    void figures_areShownFromFiveAnswersOnAndTellNothingOfFewer() {
        UUID unit = unit("Enkätenheten");
        answers(unit, SurveyOutcome.HIRED, 4);
        assertThat(figuresOf(unit)).isEmpty();
        answers(unit, SurveyOutcome.HIRED, 2);
        // Where fewer than five answers would be left over, the smallest part is hidden with them.
        answers(unit("En annan enhet"), SurveyOutcome.HIRED, 5);
        assertThat(figuresOf(unit)).singleElement().satisfies(figures -> {
            assertThat(figures.answers()).isEqualTo(6);
            assertThat(figures.fairness()).isEqualTo(5.0);
        });
        As.hr().get("/api/v1/feedback/surveys").then().statusCode(200).body("findAll { it.answers < 5 }", hasSize(0));
        As.manager().get("/api/v1/feedback/surveys").then().statusCode(403);
    }

    private static UUID unit(String name) {
        return InDemo.get(() -> {
            Unit fresh = new Unit(UUID.randomUUID(), null, name);
            fresh.persist();
            return fresh.id;
        });
    }

    private List<SurveyFigures> figuresOf(UUID unit) {
        return InDemo.get(() -> surveys.figures().stream()
                .filter(figures -> unit.equals(figures.unitId()))
                .toList());
    }

    private static void answers(UUID unit, SurveyOutcome outcome, int count) {
        InDemo.change(() -> {
            for (int i = 0; i < count; i++) {
                SurveyAnswer answer = new SurveyAnswer(unit, outcome, 2026);
                answer.information = 4;
                answer.fairness = 5;
                answer.chance = 3;
                answer.inTime = 2;
                answer.again = 5;
                answer.persist();
            }
        });
    }

    private String askedBy(UUID application) {
        return InDemo.get(() -> {
            ledger.open(Duty.SURVEY, applicants.one(application), clock.instant());
            letters.send(application);
            letters.send(application);
            List<OutgoingMail> mails = OutgoingMail.list("aboutId = ?1 and secretLink like '%/survey/%'", application);
            assertThat(mails).hasSize(1);
            return mails.get(0).secretLink.replaceAll(".*/", "");
        });
    }
}
