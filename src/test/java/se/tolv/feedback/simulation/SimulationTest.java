package se.tolv.feedback.simulation;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;

/** Rules tried on the past. */
@TolvTest
class SimulationTest {

    @Inject
    Simulator simulator;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void unchangedRules_overTheDemo_giveTheLedgerAsItIs() {
        Map<String, Integer> ledger = ledger();
        ValidatableResponse result = run(List.of());
        ledger.forEach((figure, count) ->
                result.body("result.real." + figure, equalTo(count)).body("result.proposed." + figure, equalTo(count)));
        result.body("result.earlier", equalTo(0)).body("result.later", equalTo(0));
    }

    /** The rules as they are, written out, count every day anew and come to the same. */
    @Test
    void theSameRulesProposed_giveTheLedgerAsItIs() {
        List<Map<String, Object>> rules = As.hr()
                .get("/api/v1/feedback/rules?day=2024-01-01")
                .then()
                .extract()
                .path("findAll { it.vacancyId == null }");
        List<Map<String, Object>> proposals = new ArrayList<>();
        for (Map<String, Object> rule : rules) {
            Map<?, ?> limit = (Map<?, ?>) rule.get("limit");
            proposals.add(Map.of(
                    "duty", rule.get("duty"),
                    "amount", limit.get("amount"),
                    "unit", limit.get("unit"),
                    "reminders", rule.get("reminders"),
                    "escalations", rule.get("escalations"),
                    "inPerson", rule.get("inPerson")));
        }
        ValidatableResponse result = run(proposals);
        Map<String, Object> real = result.extract().path("result.real");
        assertThat((int) real.get("made")).isPositive();
        ledger().forEach((figure, count) ->
                assertThat(real.get(figure)).as(figure).isEqualTo(count));
        assertThat(result.extract().<Map<String, Object>>path("result.proposed"))
                .isEqualTo(real);
        List<Map<String, Object>> duties = result.extract().path("result.duties");
        assertThat(duties)
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.get("proposed"))
                        .as("%s", duty.get("duty"))
                        .isEqualTo(duty.get("real")));
        result.body("result.earlier", equalTo(0)).body("result.later", equalTo(0));
        int messages = result.extract().path("result.realMessages");
        assertThat(messages).isPositive();
        result.body("result.proposedMessages", equalTo(messages));
        for (String figure : List.of("OnDaysOff", "Stretched", "Hours")) {
            int asItWas = result.extract().path("result.real" + figure);
            result.body("result.proposed" + figure, equalTo(asItWas));
        }
    }

    @Test
    void shorterLimit_movesDaysForwardAndBreaksMorePromises() {
        ValidatableResponse result = run(List.of(proposal("ANSWER_AFTER_DEADLINE", 1)));
        assertThat((int) result.extract().path("result.earlier")).isPositive();
        result.body("result.later", equalTo(0));
        assertThat((int) result.extract().path("result.proposed.broken"))
                .isGreaterThan(result.extract().<Integer>path("result.real.broken"));
    }

    @Test
    void simulation_writesNothingButItsResult() {
        String before = fingerprint();
        run(List.of(proposal("STATUS_UPDATE", 2)));
        assertThat(fingerprint()).isEqualTo(before);
    }

    static Stream<Arguments> wrongRules() {
        return Stream.of(
                Arguments.of(List.of(proposal("STATUS_UPDATE", 0)), "rules.0.amount"),
                Arguments.of(List.of(proposal("STATUS_UPDATE", 10_000)), "rules.0.amount"),
                Arguments.of(List.of(proposal("STATUS_UPDATE", 3), proposal("STATUS_UPDATE", 4)), "rules.1.duty"),
                Arguments.of(
                        List.of(Map.of(
                                "duty",
                                "CALL",
                                "amount",
                                3,
                                "unit",
                                "WORKING_DAYS",
                                "inPerson",
                                "NEVER",
                                "reminders",
                                List.of(3))),
                        "rules.0.reminders"),
                Arguments.of(List.of(Map.of("duty", "CALL", "amount", 3)), "rules.0"));
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void start_withNonsense_namesTheField(List<Map<String, Object>> rules, String field) {
        start(rules, "2026-01-01", "2026-12-31").statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void start_ofAWrongPeriodOrByOthers_isRefused() {
        start(List.of(), "2026-12-31", "2026-01-01").statusCode(422).body("errors[0].field", equalTo("to"));
        start(List.of(), "2001-01-01", "2026-01-01").statusCode(422).body("errors[0].field", equalTo("to"));
        As.manager()
                .contentType(JSON)
                .body(Map.of("from", "2026-01-01", "to", "2026-12-31", "rules", List.of()))
                .post("/api/v1/feedback/simulations")
                .then()
                .statusCode(403);
    }

    @Test
    void page_ofARule_triesItAndShowsWhatWouldHaveBeen() {
        String address = As.hr()
                .formParam("amount", "2")
                .formParam("unit", "WORKING_DAYS")
                .formParam("reminders", "1")
                .formParam("tellHr", "2")
                .formParam("inPerson", "NEVER")
                .formParam("from", "2044-01-01")
                .post("/simulations/rules/INTERVIEW_OUTCOME")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        As.hr().get(address).then().statusCode(200).body(containsString("every 1s"));
        runWaiting();
        As.hr()
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("within 2 working days"))
                .body(containsString("As proposed"));
        As.hr()
                .get("/simulations")
                .then()
                .statusCode(200)
                .body(containsString(address.replaceAll(".*/simulations", "/simulations")));
    }

    private ValidatableResponse run(List<?> rules) {
        String id = start(rules, "2020-01-01", LocalDate.now(clock).toString())
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id");
        runWaiting();
        return As.hr()
                .get("/api/v1/feedback/simulations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
    }

    private void runWaiting() {
        InDemo.run(() -> {
            simulator.runAll();
            return null;
        });
    }

    private static ValidatableResponse start(List<?> rules, String from, String to) {
        return As.hr()
                .contentType(JSON)
                .body(Map.of("from", from, "to", to, "rules", rules))
                .post("/api/v1/feedback/simulations")
                .then();
    }

    private static Map<String, Object> proposal(String duty, int amount) {
        return Map.of("duty", duty, "amount", amount, "unit", "WORKING_DAYS", "inPerson", "NEVER");
    }

    private static Map<String, Integer> ledger() {
        List<Map<String, Object>> lines = As.hr()
                .get("/api/v1/feedback/ledger?by=RULE&from=2020-01-01")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        return Map.of(
                "made", sum(lines, "made"),
                "kept", sum(lines, "kept"),
                "broken", sum(lines, "broken"),
                "open", sum(lines, "open"),
                "waived", sum(lines, "waived"));
    }

    private static int sum(List<Map<String, Object>> lines, String figure) {
        return lines.stream().mapToInt(line -> (Integer) line.get(figure)).sum();
    }

    private String fingerprint() {
        return InDemo.get(() -> entities.createNativeQuery(
                        "select (select md5(string_agg(o::text, '' order by o.id)) from obligation o)"
                                + " || (select count(*) from outgoing_mail) || (select count(*) from obligation_step)"
                                + " || (select count(*) from notice) || (select count(*) from feedback_rule)")
                .getSingleResult()
                .toString());
    }
}
