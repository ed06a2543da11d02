package se.tolv.competency.mapping;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.competency.FrameworkApi;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.language.BilingualText;

@TolvTest
class MappingTest {

    private static final String OLD = "kod,namn,definition\n"
            + "A,Samarbetsförmåga,Arbetar väl med andra.\n"
            + "B,Samverkan,Arbetar över gränser.\n"
            + "C,Affärsmässig,Ser till lönsamheten.\n";

    @Inject
    CompetencyMappings mappings;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    private String old;

    static List<Supplier<RequestSpecification>> allButHr() {
        return List.of(As::admin, As::manager, As::assessor, As::observer);
    }

    @BeforeEach
    void importOldFramework() {
        old = FrameworkApi.imported(OLD);
    }

    @Test
    void list_ofANewImport_isUndecidedWithSuggestionsByName() {
        mapping("")
                .body("state", equalTo(List.of("UNDECIDED", "UNDECIDED", "UNDECIDED")))
                .body("[0].suggestion", equalTo("working-together"))
                .body("[0].competencyCode", nullValue())
                .body("[2].suggestion", nullValue());
    }

    @Test
    void map_manyToOne_isKeptAndCounted() {
        map("A", Map.of("competencyCode", "working-together")).statusCode(204);
        map("B", Map.of("competencyCode", "working-together")).statusCode(204);
        map("C", Map.of("notCovered", true)).statusCode(204);
        mapping("?state=MAPPED").body("code", equalTo(List.of("A", "B")));
        mapping("?state=NOT_COVERED").body("code", equalTo(List.of("C")));
        mapping("?state=UNDECIDED").body("size()", is(0));
        As.hr()
                .get("/api/v1/frameworks/" + old + "/coverage")
                .then()
                .body("mapped", is(2))
                .body("notCovered", is(1))
                .body("undecided", is(0))
                .body("ours.find { it.code == 'working-together' }.mapped", is(2))
                .body("ours.find { it.code == 'leading' }.mapped", is(0));
        Employer employer = employers.atHost("localhost").orElseThrow();
        assertThat(work.in(employer, () -> mappings.formerNames().get("working-together")))
                .contains(new BilingualText("Samarbetsförmåga", ""), new BilingualText("Samverkan", ""));
    }

    @Test
    void undecide_takesTheDecisionBack() {
        map("A", Map.of("competencyCode", "leading")).statusCode(204);
        Map<String, Object> competency = competency("A");
        As.hr()
                .header("If-Match", competency.get("version"))
                .delete("/api/v1/competencies/" + competency.get("id") + "/mapping")
                .then()
                .statusCode(204);
        mapping("").body("[0].state", equalTo("UNDECIDED"));
    }

    @Test
    void map_afterSomebodyElseDid_isStale() {
        Map<String, Object> seen = competency("A");
        map("A", Map.of("competencyCode", "leading")).statusCode(204);
        map(seen, Map.of("competencyCode", "learning")).statusCode(412);
        mapping("").body("[0].competencyCode", equalTo("leading"));
    }

    @Test
    void map_sameTwice_isOneDecision() {
        Map<String, Object> seen = competency("A");
        map(seen, Map.of("competencyCode", "leading")).statusCode(204);
        map(seen, Map.of("competencyCode", "leading")).statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"competencyCode\": \"finns-inte\"}",
                "{}",
                "{\"competencyCode\": \"leading\", \"notCovered\": true}",
                "{\"notCovered\": \"kanske\"}"
            })
    void map_toNothingThatThereIs_namesTheField(String form) {
        map(competency("A"), form).statusCode(422);
        mapping("").body("[0].state", equalTo("UNDECIDED"));
    }

    @Test
    void map_ofACompetencyThatIsNotImported_isNotFound() {
        Map<String, Object> ours =
                FrameworkApi.competencies(FrameworkApi.published()).get(0);
        map(ours, Map.of("competencyCode", "leading")).statusCode(404);
        As.hr()
                .get("/api/v1/frameworks/" + FrameworkApi.published() + "/mapping")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("allButHr")
    void mapping_byOthersThanHr_isForbidden(Supplier<RequestSpecification> somebody) {
        somebody.get().get("/api/v1/frameworks/" + old + "/mapping").then().statusCode(403);
        somebody.get().get("/api/v1/frameworks/" + old + "/coverage").then().statusCode(403);
        somebody.get().get("/frameworks/" + old + "/mapping").then().statusCode(403);
        somebody.get()
                .header("If-Match", 0)
                .contentType(JSON)
                .body("{\"notCovered\": true}")
                .put("/api/v1/competencies/" + competency("A").get("id") + "/mapping")
                .then()
                .statusCode(403);
    }

    @Test
    void page_decided_staysOnTheFilteredListThatItWasDecidedOn() {
        Map<String, Object> competency = competency("A");
        String back = As.hr()
                .formParam("version", competency.get("version"))
                .formParam("target", "working-together")
                .formParam("state", "UNDECIDED")
                .formParam("q", "arbetar & väl")
                .post("/competencies/" + competency.get("id") + "/mapping")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        As.hr()
                .urlEncodingEnabled(false)
                .get(back.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""))
                .then()
                .statusCode(200)
                .body(containsString("value=\"arbetar &amp; väl\""))
                .body(containsString("Samarbetsförmåga"))
                .body(containsString("1 av 3 gamla kompetenser har fått en ersättare."));
    }

    @Test
    void page_noneOnPurpose_isShownAsChosen() {
        Map<String, Object> competency = competency("C");
        As.hr()
                .formParam("version", competency.get("version"))
                .formParam("target", "-")
                .post("/competencies/" + competency.get("id") + "/mapping")
                .then()
                .statusCode(303);
        mapping("").body("[2].state", equalTo("NOT_COVERED"));
    }

    private ValidatableResponse mapping(String query) {
        return As.hr()
                .get("/api/v1/frameworks/" + old + "/mapping" + query)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> competency(String code) {
        return FrameworkApi.competencies(old).stream()
                .filter(each -> each.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse map(String code, Object form) {
        return map(competency(code), form);
    }

    private static ValidatableResponse map(Map<String, Object> competency, Object form) {
        return As.hr()
                .header("If-Match", competency.get("version"))
                .contentType(JSON)
                .body(form)
                .put("/api/v1/competencies/" + competency.get("id") + "/mapping")
                .then();
    }
}
