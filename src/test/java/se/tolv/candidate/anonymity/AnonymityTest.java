package se.tolv.candidate.anonymity;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.vacancy.Recruitment;

/** Until somebody is shortlisted, nobody who judges them learns who they are. */
@TolvTest
class AnonymityTest {

    private static final String NAME = "Signhild Ågrenius";
    private static final String EMAIL = "signhild.agrenius";
    private static final String FILE = "Signhild-CV.pdf";

    @Test
    void screening_ofANewPost_isAnonymous() {
        String vacancy = Recruitment.publishedAnonymous();
        As.hr()
                .get("/api/v1/vacancies/" + vacancy + "/anonymity")
                .then()
                .statusCode(200)
                .body("anonymous", is(true))
                .body("looks", empty());
    }

    @Test
    void beforeTheShortlist_noPageAndNoAnswerTellsWhoItIs() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        for (RequestSpecification who : List.of(As.manager(), As.hr())) {
            for (String path : whereApplicantsAreShown(vacancy, id)) {
                assertThat(who.get(path).then().statusCode(200).extract().asString())
                        .as(path)
                        .contains(aliasOf(id))
                        .doesNotContain(NAME)
                        .doesNotContain("Signhild")
                        .doesNotContain(EMAIL)
                        .doesNotContain("070-174 06 05");
            }
        }
        for (String path : List.of(
                "/api/v1/vacancies/" + vacancy + "/applications/export?format=CSV",
                "/messages?vacancy=" + vacancy,
                "/api/v1/feedback/messages?vacancy=" + vacancy)) {
            assertThat(As.hr().get(path).then().statusCode(200).extract().asString())
                    .as(path)
                    .contains(aliasOf(id))
                    .doesNotContain("Signhild")
                    .doesNotContain(EMAIL)
                    .doesNotContain("070-174 06 05");
        }
        As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .body("alias", matchesPattern("[A-Z]{3} \\d{3}"))
                .body("name", nullValue())
                .body("email", nullValue())
                .body("phone", nullValue())
                .body("number", nullValue())
                .body("receivedAt", nullValue())
                .body("documents", empty())
                .body("answers.answer", contains("Ett svar.", "Två svar.", "Tre svar."));
    }

    private static List<String> whereApplicantsAreShown(String vacancy, String id) {
        return List.of(
                "/applications/" + id,
                "/applications/" + id + "/rejection",
                "/api/v1/applications/" + id,
                "/vacancies/" + vacancy + "/pipeline",
                "/vacancies/" + vacancy + "/applications",
                "/vacancies/" + vacancy + "/pipeline/cards?stage=RECEIVED",
                "/api/v1/vacancies/" + vacancy + "/applications",
                "/api/v1/feedback/obligations?vacancy=" + vacancy,
                "/owed?q=" + titleOf(vacancy),
                "/owed/" + obligationOf(vacancy));
    }

    @Test
    void file_beforeTheShortlist_isRefusedAndAfterItIsNot() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        UUID file = UUID.randomUUID();
        InDemo.change(() -> Application.getEntityManager()
                .createNativeQuery("insert into application_document"
                        + " (id, version, application_id, kind, name, type, size, content, received_at)"
                        + " values (?3, 0, ?1, 'CV', ?2, 'PDF', 4, 'text', now())")
                .setParameter(1, UUID.fromString(id))
                .setParameter(2, FILE)
                .setParameter(3, file)
                .executeUpdate());
        for (String path : List.of("/applications/" + id, "/api/v1/applications/" + id)) {
            As.manager().get(path).then().statusCode(200).body(not(containsString(FILE)));
            As.manager().get(path + "/documents/" + file).then().statusCode(403);
            As.hr().get(path + "/documents/" + file).then().statusCode(403);
        }
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200).body("documents[0].name", is(FILE));
        As.manager().get("/applications/" + id + "/documents/" + file).then().statusCode(200);
    }

    @Test
    void shortlisted_isKnown_andTakenBackIsHiddenAgain() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200).body("name", is(NAME));
        As.manager().get("/vacancies/" + vacancy + "/pipeline").then().body(containsString(NAME));
        As.manager()
                .get("/api/v1/feedback/obligations?vacancy=" + vacancy)
                .then()
                .body(containsString(NAME));
        Recruitment.move(id, 1, "RECEIVED").statusCode(200).body("name", nullValue());
    }

    @Test
    void search_ofWhatIsOwed_findsTheNameFromTheShortlistOn_andTheAliasWhereThatIsTakenBack() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        owedTo("Signhild", vacancy).body("applicationId", hasItem(id));
        owedTo(aliasOf(id), vacancy).body("", empty());
        InDemo.change(() -> Application.<Application>findById(UUID.fromString(id)).name = "Ragnvi Öst");
        owedTo("ragnvi ö", vacancy).body("applicationId", hasItem(id));
        owedTo("Signhild", vacancy).body("", empty());
        Recruitment.move(id, 2, "RECEIVED").statusCode(200);
        owedTo("ragnvi", vacancy).body("", empty());
        owedTo(aliasOf(id), vacancy).body("applicationId", hasItem(id));
    }

    @Test
    void label_thatChangesWhileAPromiseIsWritten_isThePromisesToo() throws Exception {
        String id = applied(Recruitment.publishedAnonymous());
        UUID promise = UUID.randomUUID();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> written = InDemo.get(() -> {
                Application.getEntityManager()
                        .createNativeQuery("update application set shortlisted_at = now() where id = '" + id + "'")
                        .executeUpdate();
                Future<?> writing = other.submit(() -> InDemo.change(() -> copyPromise(id, promise)));
                while (!writing.isDone() && !somebodyWaitsForALock()) {
                    Thread.onSpinWait();
                }
                return writing;
            });
            written.get();
        } finally {
            other.shutdown();
        }
        assertThat(InDemo.get(() -> Obligation.<Obligation>findById(promise).blindLabel))
                .isEqualTo(NAME.toLowerCase(Locale.ROOT));
    }

    private static boolean somebodyWaitsForALock() {
        return (boolean) Application.getEntityManager()
                .createNativeQuery("select exists (select 1 from pg_locks where not granted)")
                .getSingleResult();
    }

    private static void copyPromise(String application, UUID promise) {
        Application.getEntityManager()
                .createNativeQuery("insert into obligation select c.* from obligation o, jsonb_populate_record(o,"
                        + " cast('{\"id\": \"" + promise + "\", \"state\": \"CANCELLED\"}' as jsonb)) c"
                        + " where o.application_id = '" + application + "' limit 1")
                .executeUpdate();
    }

    private static io.restassured.response.ValidatableResponse owedTo(String words, String vacancy) {
        return As.manager()
                .queryParam("q", words)
                .get("/api/v1/feedback/obligations?vacancy=" + vacancy)
                .then()
                .statusCode(200);
    }

    @Test
    void search_byNameOrAddress_findsNobody_butTheAliasDoes() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        String list = "/api/v1/vacancies/" + vacancy + "/applications?q=";
        String owed = "/api/v1/feedback/obligations?vacancy=" + vacancy + "&q=";
        for (String words : List.of("Signhild", "ågrenius", EMAIL)) {
            As.manager().get(list + words).then().statusCode(200).body("", empty());
            As.manager().get(owed + words).then().statusCode(200).body("", empty());
        }
        As.manager().get(list + aliasOf(id).toLowerCase()).then().body("id", contains(id));
        As.manager().get(owed + aliasOf(id)).then().body("applicationId", contains(id));
        As.manager()
                .get("/vacancies/" + vacancy + "/pipeline?q=Signhild")
                .then()
                .statusCode(200)
                .body(not(containsString(aliasOf(id))));
    }

    @Test
    void order_ofList_followsTheAliasAndNotTheNameOrTheArrival() {
        String vacancy = Recruitment.publishedAnonymous();
        IntStream.range(0, 12).forEach(i -> applied(vacancy));
        for (String sort : List.of("", "NAME", "ARRIVAL")) {
            List<String> aliases = As.manager()
                    .get("/api/v1/vacancies/" + vacancy + "/applications?sort=" + sort)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(12))
                    .extract()
                    .path("alias");
            assertThat(aliases).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void orderOfArrival_isReadFromNoKeyNumberTimeOrOrderThatTheManagerGets() {
        String vacancy = Recruitment.publishedAnonymous();
        List<String> arrived =
                IntStream.range(0, 12).mapToObj(i -> applied(vacancy)).toList();
        String list = "/api/v1/vacancies/" + vacancy + "/applications";
        String owed = "/api/v1/feedback/obligations?vacancy=" + vacancy;
        List<List<String>> orders = new ArrayList<>();
        orders.add(As.manager().get(list + "?sort=ARRIVAL").then().extract().path("id"));
        orders.add(As.manager().get(owed).then().extract().path("applicationId"));
        orders.add(arrived.stream().sorted().toList());
        orders.add(As.manager().get(owed).then().extract().<List<Map<String, Object>>>path("").stream()
                .sorted(Comparator.comparing(line -> (String) line.get("id")))
                .map(line -> (String) line.get("applicationId"))
                .toList());
        for (List<String> order : orders) {
            assertThat(order)
                    .hasSize(12)
                    .containsExactlyInAnyOrderElementsOf(arrived)
                    .isNotEqualTo(arrived);
        }
        As.manager().get(owed + "&state=KEPT").then().statusCode(200).body("", empty());
        As.manager().get(owed).then().body("startedAt.unique()", hasSize(1)).body("dueAt.unique()", hasSize(1));
        for (String id : arrived.subList(0, 3)) {
            String card = As.manager()
                    .get("/api/v1/applications/" + id)
                    .then()
                    .body("receivedAt", nullValue())
                    .body("number", nullValue())
                    .extract()
                    .asString();
            assertThat(keysThatTellTime(card)).as(card).containsOnly(vacancy);
            As.manager().get("/api/v1/applications/" + id + "/events").then().body("", empty());
        }
        assertThat(keysThatTellTime(As.manager().get(list).asString())).isEmpty();
    }

    /** The keys of version 7 in the text, which begin with when they were made. */
    private static List<String> keysThatTellTime(String text) {
        return Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void preview_ofRejection_leavesTheNameOpen_andTheLetterDoesNot() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        As.manager()
                .formParam("version", 0)
                .formParam("reason", "EXPERIENCE")
                .formParam("words", "Hej [namn]! Nej.")
                .post("/applications/" + id + "/rejection/preview")
                .then()
                .statusCode(200)
                .body(containsString("Hej [namn]! Nej."))
                .body(not(containsString(NAME)));
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "EXPERIENCE", "words", "Hej [namn]! Nej."))
                .post("/api/v1/applications/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("outcomeWords", is("Hej [namn]! Nej."));
        assertThat(InDemo.get(() -> Application.<Application>findById(UUID.fromString(id)).outcomeWords))
                .isEqualTo("Hej " + NAME + "! Nej.");
    }

    @Test
    void look_byHr_showsTheNamesToThatPersonForAWhile_andIsOnRecord() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = applied(vacancy);
        String looks = "/api/v1/vacancies/" + vacancy + "/anonymity/looks";
        look(looks, " ").statusCode(422).body("errors.field", contains("reason"));
        look(looks, "Sökanden ringde.")
                .statusCode(200)
                .body("lookEndsAt", notNullValue())
                .body("looks.by", contains("Johan Bergström"))
                .body("looks.reason", contains("Sökanden ringde."));
        As.hr().get("/api/v1/applications/" + id).then().body("name", is(NAME));
        As.hr()
                .get("/api/v1/vacancies/" + vacancy + "/applications?q=Signhild")
                .then()
                .body("id", contains(id));
        String owed = "/api/v1/feedback/obligations?vacancy=" + vacancy;
        As.hr().get(owed).then().body(containsString(NAME));
        for (String words : List.of("signhild", "ÅGRENIUS", aliasOf(id))) {
            As.hr().get(owed + "&q=" + words).then().body("applicationId", hasItem(id));
        }
        As.manager().get(owed + "&q=signhild").then().statusCode(200).body("", empty());
        As.manager().get("/api/v1/applications/" + id).then().body("name", nullValue());
        As.hr().get("/api/v1/history/vacancy/" + vacancy).then().body("action", hasItem("vacancy.lookedBehind"));
        InDemo.change(() -> AnonymityLook.update(
                "endsAt = ?1 where vacancyId = ?2",
                InDemo.bean(Clock.class).instant().minus(Duration.ofSeconds(1)),
                UUID.fromString(vacancy)));
        As.hr().get("/api/v1/applications/" + id).then().body("name", nullValue());
    }

    private static io.restassured.response.ValidatableResponse look(String path, String reason) {
        return As.hr()
                .contentType(JSON)
                .body(Map.of("reason", reason))
                .post(path)
                .then();
    }

    @Test
    void looks_andSettings_areForHrOnly() {
        String vacancy = Recruitment.publishedAnonymous();
        for (RequestSpecification who : List.of(As.manager(), As.assessor(), As.observer(), As.admin())) {
            who.contentType(JSON).body(Map.of("reason", "Nyfiken."));
            who.post("/api/v1/vacancies/" + vacancy + "/anonymity/looks").then().statusCode(403);
        }
        As.manager()
                .contentType(JSON)
                .body(Map.of("anonymous", false))
                .put("/api/v1/vacancies/" + vacancy + "/anonymity")
                .then()
                .statusCode(403);
    }

    @Test
    void defaultOfEmployer_isTakenOverByPostsPublishedAfterIt() {
        String before = Recruitment.publishedAnonymous();
        setDefault(false);
        String after = Recruitment.publishedAnonymous();
        setDefault(true);
        As.hr().get("/api/v1/vacancies/" + before + "/anonymity").then().body("anonymous", is(true));
        As.hr().get("/api/v1/vacancies/" + after + "/anonymity").then().body("anonymous", is(false));
    }

    private static void setDefault(boolean anonymous) {
        As.hr()
                .contentType(JSON)
                .body(Map.of("anonymous", anonymous))
                .put("/api/v1/anonymity")
                .then()
                .statusCode(200)
                .body("anonymous", is(anonymous));
    }

    @Test
    void page_ofHr_savesAndShowsWhoLooked() {
        String vacancy = Recruitment.publishedAnonymous();
        String page = "/vacancies/" + vacancy + "/anonymity";
        As.hr().get(page).then().statusCode(200).body(containsString("Ingen har tittat"));
        As.hr().formParam("reason", "").post(page + "/looks").then().statusCode(422);
        As.hr()
                .formParam("reason", "Rätta ett nummer.")
                .post(page + "/looks")
                .then()
                .statusCode(303);
        As.hr().get(page).then().statusCode(200).body(containsString("Rätta ett nummer."));
        As.hr().formParam("nothing", "").post(page).then().statusCode(303);
        As.hr().get("/api/v1" + page).then().body("anonymous", is(false));
    }

    @Test
    void aliases_withinAPost_areDrawnByLotAndDiffer() {
        OpenPost post = OpenPost.inTwoWeeks();
        List<UUID> arrived = IntStream.range(0, 10)
                .mapToObj(i -> post.receivedFrom("Amira Haddad", OpenPost.someEmail()))
                .toList();
        List<String> aliases =
                arrived.stream().map(id -> aliasOf(id.toString())).toList();
        assertThat(aliases)
                .doesNotHaveDuplicates()
                .isNotEqualTo(aliases.stream().sorted().toList());
    }

    private static String applied(String vacancy) {
        Map<String, Object> form = new HashMap<>(Recruitment.application());
        form.put("name", NAME);
        form.put("email", EMAIL + UUID.randomUUID() + "@example.com");
        return Recruitment.apply(As.manager(), vacancy, form)
                .statusCode(201)
                .body("name", nullValue())
                .extract()
                .path("id");
    }

    private static String aliasOf(String id) {
        return InDemo.get(() -> Application.<Application>findById(UUID.fromString(id)).alias);
    }

    private static String titleOf(String vacancy) {
        return As.manager().get("/api/v1/vacancies/" + vacancy).then().extract().path("title.sv");
    }

    private static String obligationOf(String vacancy) {
        return As.manager()
                .get("/api/v1/feedback/obligations?vacancy=" + vacancy)
                .then()
                .extract()
                .path("[0].id");
    }
}
