package se.tolv.feedback.rule;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.vacancy.Vacancy;

/** Rules: the thirteen that come with the employer, and how HR changes them. */
@TolvTest
class RuleTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    @Inject
    Clock clock;

    @Test
    void rules_ofAnEmployer_areTheThirteenOfTheSpecification() {
        As.hr()
                .header("Accept-Language", "en")
                .get("/api/v1/feedback/rules?day=2024-01-01")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.vacancyId == null }.rule",
                        equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13)))
                .body(
                        "findAll { it.vacancyId == null }.limit.amount",
                        equalTo(List.of(1, 10, 10, 5, 5, 3, 10, 3, 5, 5, 5, 1, 10, 2)))
                .body("find { it.duty == 'ANSWER_AFTER_DEADLINE' }.escalations.to", equalTo(List.of("HR", "UNIT_HEAD")))
                .body("find { it.duty == 'ANSWER_AFTER_DEADLINE' }.escalations.at", equalTo(List.of(10, 15)))
                .body("find { it.duty == 'REFERENCE' }.reminders", equalTo(List.of(3, 5)))
                .body(
                        "find { it.duty == 'INTERVIEW_OUTCOME' }.sentence",
                        containsString("everyone interviewed hears the outcome, or its date, within 5 working days"));
    }

    @Test
    void change_forAWhile_leavesNoDayOutAndGoesBackAfterwards() {
        UUID id = UUID.fromString(change("RECORDS", form("3", "from", "2040-06-01", "to", "2040-08-31"))
                .statusCode(201)
                .extract()
                .path("id"));
        assertThat(amounts("RECORDS", "2040-05-31", "2040-06-01", "2040-08-31", "2040-09-01"))
                .containsExactly(1, 3, 3, 1);
        change("RECORDS", form("4", "from", "2040-08-01"))
                .statusCode(422)
                .body("errors.field", hasItem("from"))
                .body("errors[0].message", containsString("2040"));
        As.hr()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/feedback/rules/versions/" + id)
                .then()
                .statusCode(204);
        assertThat(amounts("RECORDS", "2040-05-31", "2040-06-01", "2040-08-31", "2040-09-01"))
                .containsExactly(1, 1, 1, 1);
    }

    static Stream<Arguments> wrongForms() {
        return Stream.of(
                Arguments.of(form("0"), "amount"),
                Arguments.of(form("-1"), "amount"),
                Arguments.of(form("10000"), "amount"),
                Arguments.of(form("five"), "amount"),
                Arguments.of(form("5", "reminders", List.of("5")), "reminders.0"),
                Arguments.of(form("5", "reminders", List.of("3", "6")), "reminders.1"),
                Arguments.of(form("5", "tellHr", "4"), "tellHr"),
                Arguments.of(form("5", "from", "2041-02-30"), "from"),
                Arguments.of(form("5", "from", "2041-02-02", "to", "2041-02-01"), "to"),
                Arguments.of(form("5", "registryNumber", "XX 1/1"), "registryNumber"),
                Arguments.of(form("5", "from", "2000-01-01"), "from"));
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void change_toNonsense_namesTheField(Map<String, Object> form, String field) {
        change("MERITS", form).statusCode(422).body("errors[0].field", equalTo(field));
    }

    @Test
    void change_inAUnitThatThereIsNot_namesTheUnitsThereAre() {
        change("RECORDS", form("3", "unit", "MOONS"))
                .statusCode(422)
                .body("errors[0].field", equalTo("unit"))
                .body("errors[0].message", containsString("WORKING_DAYS, CALENDAR_DAYS, HOURS"));
    }

    @Test
    void change_sentTwiceWithOneKey_isOneChange() {
        Map<String, Object> form = form("6", "from", "2042-01-01");
        String key = UUID.randomUUID().toString();
        String first = send("REFERENCE", form, key).statusCode(201).extract().path("id");
        send("REFERENCE", form, key).statusCode(201).body("id", equalTo(first));
        As.hr()
                .get("/api/v1/feedback/rules/REFERENCE/versions")
                .then()
                .body("findAll { it.from == '2042-01-01' }", hasSize(1));
    }

    @Test
    void change_forOneRecruitment_countsItsOpenPromisesAnewAndShowsWhy() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        OpenPost other = OpenPost.inTwoWeeks();
        UUID untouched = other.receivedFrom("Bo Ek", OpenPost.someEmail());
        String number = InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).registryNumber);
        change(
                        "ANSWER_AFTER_DEADLINE",
                        form(
                                "15",
                                "registryNumber",
                                number,
                                "from",
                                LocalDate.now(clock).toString()))
                .statusCode(201)
                .body("registryNumber", equalTo(number));
        assertThat(due(application)).isEqualTo(WorkingDays.endOf(SWEDEN.plusWorkingDays(post.deadline(), 15)));
        assertThat(due(untouched)).isEqualTo(WorkingDays.endOf(SWEDEN.plusWorkingDays(other.deadline(), 10)));
        long moves = InDemo.get(() -> se.tolv.feedback.obligation.ObligationExtension.count(
                "cause = RULE and obligationId in (select id from Obligation where applicationId = ?1)", application));
        assertThat(moves).isEqualTo(1);
        As.hr().get("/api/v1/history?type=promises").then().statusCode(200).body("actorName", hasItem("Tolv"));
    }

    @Test
    void change_byOthersThanHr_isForbidden() {
        for (var who : List.of(As.manager(), As.assessor(), As.observer(), As.admin())) {
            who.contentType(JSON)
                    .body(form("5"))
                    .post("/api/v1/feedback/rules/MERITS/versions")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void page_readsLikeASentenceAndTakesTheChange() {
        As.hr()
                .header("Accept-Language", "sv")
                .get("/rules")
                .then()
                .statusCode(200)
                .body(containsString("Efter en intervju får alla som har intervjuats veta utfallet"));
        As.hr().get("/rules/INTERVIEW_OUTCOME").then().statusCode(200).body(containsString("name=\"amount\""));
        As.hr()
                .formParam("amount", "0")
                .formParam("unit", "WORKING_DAYS")
                .formParam("inPerson", "NEVER")
                .formParam("from", "2043-01-01")
                .post("/rules/INTERVIEW_OUTCOME")
                .then()
                .statusCode(422)
                .body(containsString("id=\"amount-error\""));
        As.hr().get("/rules/NOTHING").then().statusCode(404);
    }

    private static ValidatableResponse change(String duty, Map<String, Object> form) {
        return send(duty, form, UUID.randomUUID().toString());
    }

    private static ValidatableResponse send(String duty, Map<String, Object> form, String key) {
        return As.hr()
                .contentType(JSON)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/v1/feedback/rules/" + duty + "/versions")
                .then();
    }

    private static Map<String, Object> form(String amount, Object... more) {
        Map<String, Object> form = new HashMap<>(
                Map.of("amount", amount, "unit", "WORKING_DAYS", "inPerson", "NEVER", "from", "2041-01-01"));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    private static List<Integer> amounts(String duty, String... days) {
        return Stream.of(days)
                .map(day -> As.hr()
                        .get("/api/v1/feedback/rules?day=" + day)
                        .then()
                        .extract()
                        .<Integer>path("find { it.duty == '" + duty + "' && it.vacancyId == null }.limit.amount"))
                .toList();
    }

    private static java.time.Instant due(UUID application) {
        return InDemo.get(() -> Obligation.openOf(application).get(0).dueAt);
    }
}
