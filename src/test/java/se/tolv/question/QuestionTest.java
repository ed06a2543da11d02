package se.tolv.question;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;

/** HR writes, edits, retires and brings back; everyone reads what is in use. */
@TolvTest
class QuestionTest {

    private static final String QUESTIONS = "/api/v1/questions";
    private static final Map<String, Object> GOOD =
            AQuestion.inSwedish("Berätta om en gång när du fick lära dig något nytt på kort tid.");

    @Test
    void create_byApi_isInUseWithBothLanguagesLineByLine() {
        Map<String, Object> form = AQuestion.with(
                AQuestion.with(
                        AQuestion.with(GOOD, "textEn", "Tell us about a time when you had to learn something fast."),
                        "probesEn",
                        List.of("What did you do?", "What did it lead to?")),
                "listenForEn",
                List.of("Learns from what happened."));
        String location = As.hr()
                .contentType(JSON)
                .body(form)
                .post(QUESTIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("ACTIVE"))
                .body("competencyName.sv", is("Lära nytt"))
                .body("probes[1].sv", is("Vad ledde det till?"))
                .body("probes[1].en", is("What did it lead to?"))
                .body("warnings", empty())
                .body("chosen", is(0))
                .extract()
                .header("Location");
        As.observer().get(location).then().statusCode(200).body("code", nullValue());
    }

    @Test
    void create_byPage_leadsToTheQuestion() {
        String page = As.hr()
                .formParam("competencyCode", "learning")
                .formParam("kind", "GIVEN_SITUATION")
                .formParam("level", "LEADER")
                .formParam("textSv", "En medarbetare vill lära sig något nytt. Hur går du till väga?")
                .formParam("probesSv", "Vad frågar du om?", "Vad lovar du?", "")
                .formParam("listenForSv", "Tar reda på vad medarbetaren vill.", "", "", "")
                .formParam("probesEn", "", "", "")
                .post("/questions")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        As.assessor()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("En medarbetare vill lära sig något nytt."), containsString("Chefer och ledare"));
    }

    @Test
    void create_twiceWithOneIdempotencyKey_createsOnce() {
        String key = UUID.randomUUID().toString();
        Supplier<String> create = () -> As.hr()
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(GOOD)
                .post(QUESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(create.get()).isEqualTo(create.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin@demo.example", "chef@demo.example", "bedomare@demo.example", "facket@demo.example"})
    void create_byOthersThanHr_isForbidden(String email) {
        As.account(email).contentType(JSON).body(GOOD).post(QUESTIONS).then().statusCode(403);
    }

    @Test
    void create_empty_namesEveryFieldThatIsMissing() {
        As.hr()
                .contentType(JSON)
                .header("Accept-Language", "en")
                .body(Map.of())
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        hasItems("competencyCode", "kind", "level", "textSv", "probesSv.0", "listenForSv.0"))
                .body("errors.find { it.field == 'textSv' }.message", is("Write the question."));
    }

    @ParameterizedTest
    @CsvSource({
        "competencyCode, no-such-competency, competencyCode",
        "kind, NO_SUCH_KIND, kind",
        "level, 7, level",
        "textSv, <LONG>, textSv",
        "textSv, <BIDI>, textSv",
        "textSv, <HALF>, textSv",
        "overruleReason, <LONG>, overruleReason",
        "status, ACTIVE, status"
    })
    void create_wrongField_isNamed(String field, String value, String named) {
        String typed = value.replace("<LONG>", "Berätta om en gång. ".repeat(40))
                .replace("<BIDI>", "Berätta \u202E om en gång.")
                .replace("<HALF>", "Berätta \uFFFD om en gång.");
        As.hr()
                .contentType(JSON)
                .body(AQuestion.with(GOOD, field, typed))
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(named));
    }

    @Test
    void create_overlongProbe_namesItsLine() {
        As.hr()
                .contentType(JSON)
                .body(AQuestion.with(GOOD, "probesSv", List.of("Vad gjorde du?", "x".repeat(301))))
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("probesSv.1"))
                .body("errors.message", hasItem("Skriv högst 300 tecken."));
    }

    @ParameterizedTest
    @MethodSource
    void create_tooFewOrManyLines_isRefused(String field, List<String> lines, String named) {
        As.hr()
                .contentType(JSON)
                .body(AQuestion.with(GOOD, field, lines))
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(named));
    }

    static Stream<Arguments> create_tooFewOrManyLines_isRefused() {
        return Stream.of(
                Arguments.of("probesSv", List.of("Vad gjorde du?"), "probesSv.1"),
                Arguments.of("probesSv", List.of("Vad?", "Hur?", "När?", "Var?"), "probesSv.2"),
                Arguments.of("listenForSv", List.of(), "listenForSv.0"));
    }

    @Test
    void create_lineInOneLanguageOnly_namesTheMissingOne() {
        Map<String, Object> form = AQuestion.with(
                AQuestion.with(
                        AQuestion.with(GOOD, "textEn", "Tell us about a time when you had to learn something fast."),
                        "probesEn",
                        List.of("What did you do?", "What did it lead to?", "How did it end?")),
                "listenForEn",
                List.of("Learns from what happened."));
        As.hr()
                .contentType(JSON)
                .body(form)
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("probesSv.2")));
    }

    @Test
    void create_unreadableJson_isMalformed() {
        As.hr().contentType(JSON).body("{\"textSv\": ").post(QUESTIONS).then().statusCode(400);
        As.hr().contentType(JSON).post(QUESTIONS).then().statusCode(400);
    }

    @Test
    void create_html_isShownAsText() {
        String id =
                AQuestion.created(AQuestion.inSwedish("Berätta om en gång när du skrev <script>alert(1)</script>."));
        As.hr()
                .get("/questions/" + id)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
    }

    @Test
    void create_warnedAboutWithoutReason_isRefusedAndWithReasonKeptAndShown() {
        Map<String, Object> yesOrNo = AQuestion.inSwedish("Är du bra på att lära dig nya saker?");
        As.hr()
                .contentType(JSON)
                .body(yesOrNo)
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("overruleReason")));
        String id = AQuestion.created(AQuestion.with(yesOrNo, "overruleReason", "Vi följer upp med exempel."));
        As.manager()
                .get(QUESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("warnings.kind", hasItem("YES_OR_NO"))
                .body("overrule.reason", is("Vi följer upp med exempel."))
                .body("overrule.by", is("Johan Bergström"));
        As.manager().get("/questions/" + id).then().body(containsString("Vi följer upp med exempel."));
    }

    @Test
    void create_askingForEarlierPay_isRefusedWhateverTheReason() {
        As.hr()
                .contentType(JSON)
                .body(AQuestion.with(AQuestion.inSwedish("Vad tjänar du i dag?"), "overruleReason", "Vi vill veta."))
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("textSv")));
        As.hr()
                .contentType(JSON)
                .body(AQuestion.with(
                        AQuestion.with(GOOD, "probesSv", List.of("Vad gjorde du?", "Vilken lön har du i dag?")),
                        "overruleReason",
                        "Vi vill veta."))
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("probesSv.1")));
    }

    @Test
    void create_byPageWithMistakes_showsWhatWasTypedAndWhatIsWrong() {
        As.hr()
                .formParam("textSv", "Har du barn?")
                .formParam("kind", "PAST_BEHAVIOUR")
                .post("/questions")
                .then()
                .statusCode(422)
                .body(
                        containsString("Har du barn?"),
                        containsString("Frågan rör familj och privatliv"),
                        containsString("Skriv två eller tre följdfrågor."),
                        containsString("value=\"PAST_BEHAVIOUR\" checked"));
    }

    @Test
    void edit_currentVersion_changesTheWordsAndTheVersion() {
        String id = AQuestion.created(GOOD);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(AQuestion.with(GOOD, "level", "SPECIALIST"))
                .put(QUESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("level", is("SPECIALIST"));
    }

    @Test
    void edit_staleOrMissingVersion_isRefusedAndChangesNothing() {
        String id = AQuestion.created(GOOD);
        String address = QUESTIONS + "/" + id;
        Map<String, Object> changed = AQuestion.with(GOOD, "level", "LEADER");
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"7\"")
                .body(changed)
                .put(address)
                .then()
                .statusCode(412);
        As.hr().contentType(JSON).body(changed).put(address).then().statusCode(428);
        As.hr().get(address).then().body("level", is("ALL")).body("version", is(0));
    }

    @Test
    void edit_byPageWithMistake_keepsTheVersionThatWasRead() {
        String id = AQuestion.created(GOOD);
        As.hr()
                .formParam("version", "0")
                .formParam("textSv", "")
                .post("/questions/" + id)
                .then()
                .statusCode(422)
                .body(containsString("name=\"version\" value=\"0\""));
        As.hr()
                .get("/questions/" + id + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("Ingen publicerad guide"), containsString("LIX"));
    }

    @Test
    void edit_unknownQuestion_isNotFound() {
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(GOOD)
                .put(QUESTIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        As.hr().get("/questions/" + UUID.randomUUID()).then().statusCode(404);
        As.hr().get("/questions/not-a-key").then().statusCode(404);
    }

    @Test
    void retire_question_hidesItFromOthersUntilItIsBroughtBack() {
        String id = AQuestion.created(GOOD);
        String address = QUESTIONS + "/" + id;
        As.hr()
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .post(address + "/retire")
                .then()
                .statusCode(200)
                .body("status", is("RETIRED"))
                .body("retiredAt", startsWith("20"));
        As.manager().get(address).then().statusCode(404);
        As.assessor().get("/questions/" + id).then().statusCode(404);
        As.admin().get(address).then().statusCode(200);
        As.hr()
                .header("If-Match", "\"1\"")
                .contentType(JSON)
                .post(address + "/retire")
                .then()
                .statusCode(409);
        As.hr()
                .formParam("version", "1")
                .post("/questions/" + id + "/bring-back")
                .then()
                .statusCode(303);
        As.manager().get(address).then().statusCode(200).body("status", is("ACTIVE"));
    }

    @Test
    void retire_staleVersionOrByManager_isRefused() {
        String id = AQuestion.created(GOOD);
        String address = QUESTIONS + "/" + id;
        As.hr()
                .header("If-Match", "\"5\"")
                .contentType(JSON)
                .post(address + "/retire")
                .then()
                .statusCode(412);
        As.manager()
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .post(address + "/retire")
                .then()
                .statusCode(403);
        As.admin()
                .formParam("version", "0")
                .post("/questions/" + id + "/retire")
                .then()
                .statusCode(403);
        As.manager().get("/questions/" + id + "/edit").then().statusCode(403);
    }

    @Test
    void check_whileWriting_explainsEachWarningAndKeepsNothing() {
        As.manager()
                .contentType(JSON)
                .header("Accept-Language", "en")
                .body(Map.of("textEn", "Do you have children?", "probesSv", List.of("Vad tjänar du?")))
                .post(QUESTIONS + "/check")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'FAMILY' }.found", is("Do you have children"))
                .body("find { it.kind == 'FAMILY' }.overrulable", is(true))
                .body("find { it.kind == 'EARLIER_PAY' }.field", is("probesSv.0"))
                .body("find { it.kind == 'EARLIER_PAY' }.overrulable", is(false));
        As.manager()
                .formParam("textSv", "Har du barn?")
                .post("/questions/check?language=sv")
                .then()
                .statusCode(200)
                .body(containsString("Har du barn"), containsString("HR ser varningen"), not(containsString("<html")));
        As.observer()
                .contentType(JSON)
                .body(Map.of())
                .post(QUESTIONS + "/check")
                .then()
                .statusCode(403);
    }

    @Test
    void list_wholeBank_comesInPartsWithoutGapsOrRepeats() {
        var first = As.hr()
                .get(QUESTIONS)
                .then()
                .statusCode(200)
                .body("", hasSize(50))
                .extract();
        String next = first.header("Link").replaceFirst(".*<(.*)>.*", "$1");
        List<String> rest = As.hr()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        List<String> ids = first.path("id");
        assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    @Test
    void list_filters_narrowTheBank() {
        As.observer()
                .get(
                        QUESTIONS
                                + "?competency=leading&level=SPECIALIST&kind=PAST_BEHAVIOUR&language=EN&use=NEVER_CHOSEN&sort=NEWEST")
                .then()
                .statusCode(200)
                .body("competencyCode", hasItem("leading"))
                .body("findAll { it.level != 'SPECIALIST' || it.kind != 'PAST_BEHAVIOUR' }", empty());
    }

    @ParameterizedTest
    @CsvSource({"kind, X", "level, X", "language, fr", "status, X", "use, X", "sort, X"})
    void list_unknownChoice_isNamed(String filter, String value) {
        As.hr()
                .get(QUESTIONS + "?" + filter + "=" + value)
                .then()
                .statusCode(422)
                .body("errors[0].field", is(filter));
    }

    @Test
    void list_foreignCursor_isMalformed() {
        As.hr().get(QUESTIONS + "?after=x").then().statusCode(400);
        As.hr().get(QUESTIONS + "?after=YQBi").then().statusCode(400);
    }

    @Test
    void list_onThePage_offersHrToWriteAndManagersToSuggest() {
        As.hr().get("/questions").then().statusCode(200).body(containsString("Ny fråga"));
        As.manager()
                .get("/questions")
                .then()
                .statusCode(200)
                .body(containsString("Föreslå en fråga"), not(containsString("Ny fråga")));
        As.observer().get("/questions").then().statusCode(200).body(not(containsString("Föreslå en fråga")));
        As.nobody().get("/questions").then().statusCode(303);
    }

    @Inject
    TestUse use;

    @Test
    void use_chosenAndRated_isCountedAndFilteredAndShown() {
        UUID id = UUID.fromString(AQuestion.created(GOOD));
        use.count(id);
        As.hr()
                .get(QUESTIONS + "/" + id)
                .then()
                .body("chosen", is(2))
                .body("rated", is(1))
                .body("version", is(0));
        As.hr().get("/questions/" + id + "/edit").then().body(containsString("2 publicerade guider"));
        As.hr().get(QUESTIONS + "?use=CHOSEN&sort=MOST_CHOSEN").then().body("id", hasItem(id.toString()));
        As.hr().get(QUESTIONS + "?use=NEVER_CHOSEN&sort=NEWEST").then().body("id", not(hasItem(id.toString())));
    }
}
