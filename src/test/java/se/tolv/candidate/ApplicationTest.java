package se.tolv.candidate;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.ReceiveApplication;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.vacancy.Recruitment;

@TolvTest
class ApplicationTest {

    @Inject
    ReceiveApplication receive;

    @Inject
    SessionFactory sessions;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    @Test
    void apply_isReceivedAndNumbered() {
        String vacancy = Recruitment.published();
        Recruitment.apply(As.hr(), vacancy, Recruitment.application())
                .statusCode(201)
                .body("stage", is("RECEIVED"))
                .body("number", is(1))
                .body("moves", contains("SHORTLISTED", "REJECTED", "WITHDRAWN"));
        Recruitment.apply(As.hr(), vacancy, Recruitment.application()).body("number", is(2));
        As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/applications")
                .then()
                .statusCode(200)
                .body("number", containsInAnyOrder(1, 2));
        As.manager().get("/api/v1/vacancies/" + vacancy).then().body("stages[0].count", is(2));
    }

    @Test
    void apply_twiceWithOneAddress_keepsTheFirst() {
        String vacancy = Recruitment.published();
        Map<String, Object> form = Recruitment.application();
        Recruitment.apply(As.manager(), vacancy, form).statusCode(201);
        form.put("email", ((String) form.get("email")).toUpperCase());
        Recruitment.apply(As.manager(), vacancy, form).statusCode(409);
    }

    @Test
    void receive_twiceWithOneAddress_tellsTheCallerAndStoresOne() {
        UUID vacancy = UUID.fromString(Recruitment.published());
        String email = "x." + UUID.randomUUID() + "@example.com";
        ReceivedApplication first = in(() -> receive.receive(vacancy, form(email), List.of(), null, "a"));
        ReceivedApplication clicked = in(() -> receive.receive(vacancy, form(email), List.of(), null, "a"));
        ReceivedApplication again = in(() -> receive.receive(vacancy, form(email), List.of(), null, "b"));
        assertThat(first.first()).isTrue();
        assertThat(clicked).isEqualTo(first);
        assertThat(again).isEqualTo(new ReceivedApplication(first.applicationId(), first.candidateId(), false));
    }

    @Test
    void receive_inAnothersName_changesNothingAboutThePerson() {
        String email = "x." + UUID.randomUUID() + "@example.com";
        UUID one = UUID.fromString(Recruitment.published());
        UUID other = UUID.fromString(Recruitment.published());
        UUID candidate = in(() -> receive.receive(one, form(email), List.of(), null, null))
                .candidateId();
        ApplicationForm forged = form(email);
        forged.name = "Någon Annan";
        assertThat(in(() -> receive.receive(other, forged, List.of(), null, null))
                        .candidateId())
                .isEqualTo(candidate);
        assertThat(in(() -> Candidate.<Candidate>findById(candidate).name)).isEqualTo("Anna Öberg");
    }

    @Test
    void apply_forADraftOrAnEndedVacancy_isRefused() {
        String draft = Recruitment.drafted(Recruitment.complete());
        Recruitment.apply(As.manager(), draft, Recruitment.application()).statusCode(404);
        String aborted = Recruitment.published();
        As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(aborted))
                .body(Map.of("reason", "Behövs inte."))
                .post("/api/v1/vacancies/" + aborted + "/abort")
                .then()
                .statusCode(200);
        Recruitment.apply(As.manager(), aborted, Recruitment.application()).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "name, <script>alert(1)</script>",
        "name, Anna\u202e",
        "name, \ud800",
        "email, anna",
        "email, ' '",
        "phone, ring mig",
        "language, DE"
    })
    void apply_withBadInput_namesTheField(String field, String value) {
        Map<String, Object> form = Recruitment.application();
        form.put(field, value);
        Recruitment.apply(As.manager(), Recruitment.published(), form)
                .statusCode(422)
                .body("errors.field[0]", equalTo(field));
    }

    @Test
    void apply_withMissingOverlongAndBlankAnswers_namesThem() {
        String vacancy = Recruitment.published();
        Map<String, Object> form = Recruitment.application();
        form.put("answers", List.of("Ett"));
        Recruitment.apply(As.manager(), vacancy, form).statusCode(422).body("errors.field", contains("answers"));
        form.put("answers", List.of("Ett", "", "a".repeat(4001)));
        Recruitment.apply(As.manager(), vacancy, form)
                .statusCode(422)
                .body("errors.field", contains("answers.1", "answers.2"));
    }

    @Test
    void move_throughAllStages_stampsEachAndTheVacancyKeepsUp() {
        String id = Recruitment.applied(Recruitment.published());
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200).body("shortlistedAt", notNullValue());
        Recruitment.move(id, 1, "INTERVIEW").statusCode(200);
        Recruitment.move(id, 2, "OFFER").statusCode(200);
        Recruitment.move(id, 3, "HIRED")
                .statusCode(200)
                .body("stage", is("HIRED"))
                .body("hiredAt", notNullValue())
                .body("history.to", contains("SHORTLISTED", "INTERVIEW", "OFFER", "HIRED"))
                .body("history.by[0]", is("Maria Lindqvist"))
                .body("moves", contains("OFFER"));
    }

    @Test
    void move_back_takesTheStampAway() {
        String id = Recruitment.applied(Recruitment.published());
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        Recruitment.move(id, 1, "RECEIVED")
                .statusCode(200)
                .body("shortlistedAt", nullValue())
                .body("history.size()", is(2));
    }

    @Test
    void move_thatDoesNotExist_is409() {
        String id = Recruitment.applied(Recruitment.published());
        for (String to : List.of("RECEIVED", "INTERVIEW", "OFFER", "HIRED", "REJECTED", "WITHDRAWN")) {
            Recruitment.move(id, 0, to).statusCode(409).contentType("application/problem+json");
        }
    }

    @Test
    void move_stale_is412AndADoubleClickIsNot() {
        String id = Recruitment.applied(Recruitment.published());
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        Recruitment.move(id, 0, "SHORTLISTED")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("history.size()", is(1));
        Recruitment.move(id, 1, "INTERVIEW").statusCode(200);
        Recruitment.move(id, 1, "RECEIVED").statusCode(412);
    }

    @Test
    void board_staleMove_showsTheBoardAsItIsAndWhy() {
        String vacancy = Recruitment.published();
        String id = Recruitment.applied(vacancy);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        Recruitment.move(id, 1, "INTERVIEW").statusCode(200);
        String path = "/vacancies/" + vacancy + "/pipeline/" + id;
        As.manager()
                .formParam("version", 1)
                .formParam("to", "RECEIVED")
                .post(path)
                .then()
                .statusCode(412)
                .body(containsString("Någon annan hann före"));
        As.manager()
                .header("HX-Request", "true")
                .formParam("version", 1)
                .formParam("to", "RECEIVED")
                .post(path)
                .then()
                .statusCode(409)
                .body(containsString("Någon annan hann före"));
    }

    @Test
    void board_move_comesBackToTheBoard() {
        String vacancy = Recruitment.published();
        String id = Recruitment.applied(vacancy);
        As.manager()
                .formParam("version", 0)
                .formParam("to", "SHORTLISTED")
                .post("/vacancies/" + vacancy + "/pipeline/" + id)
                .then()
                .statusCode(303);
        As.manager()
                .get("/vacancies/" + vacancy + "/pipeline")
                .then()
                .statusCode(200)
                .body(containsString("Anna Öberg"));
    }

    @Test
    void reject_withPlaceholders_keepsTheFilledLetter() {
        String id = Recruitment.applied(Recruitment.published());
        reject(id, 0, "COMPETENCIES", "Hej [namn], tjänsten [tjänst] gick till en annan. [chef]")
                .statusCode(200)
                .body("stage", is("REJECTED"))
                .body("outcomeReason", is("COMPETENCIES"))
                .body("outcomeWords", containsString("Hej Anna Öberg, tjänsten Lärare"))
                .body("outcomeWords", containsString("Maria Lindqvist"))
                .body("moves", contains("RECEIVED"));
        reject(id, 0, "COMPETENCIES", "Hej").statusCode(200);
        Recruitment.move(id, 1, "RECEIVED").statusCode(200).body("outcomeWords", nullValue());
    }

    @Test
    void reject_withUnknownPlaceholderOrWithoutWords_isRefused() {
        String id = Recruitment.applied(Recruitment.published());
        reject(id, 0, "COMPETENCIES", "Hej [förnamn]").statusCode(422).body("errors.field", contains("words"));
        reject(id, 0, "COMPETENCIES", " ").statusCode(422).body("errors.field", contains("words"));
        reject(id, 0, "UGLY", "Hej").statusCode(422).body("errors.field", contains("reason"));
        reject(id, 7, "COMPETENCIES", "Hej").statusCode(412);
    }

    private static io.restassured.response.ValidatableResponse reject(
            String id, int version, String reason, String words) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason, "words", words))
                .post("/api/v1/applications/" + id + "/rejection")
                .then();
    }

    @Test
    void page_reject_suggestsPreviewsAndThenSends() {
        Map<String, Object> form = Recruitment.application();
        form.put("language", "EN");
        String id = Recruitment.apply(As.manager(), Recruitment.published(), form)
                .extract()
                .path("id");
        String page = "/applications/" + id + "/rejection";
        As.manager().get(page).then().statusCode(200).body(not(containsString("<textarea")));
        As.manager().get(page + "?reason=EXPERIENCE").then().statusCode(200).body(containsString("Dear [name]"));
        As.manager()
                .formParam("version", 0)
                .formParam("reason", "EXPERIENCE")
                .formParam("words", "Dear [name], no.")
                .post(page + "/preview")
                .then()
                .statusCode(200)
                .body(containsString("Dear Anna Öberg, no."));
        As.manager()
                .formParam("version", 0)
                .formParam("reason", "EXPERIENCE")
                .formParam("words", "Dear [name], no.")
                .post(page)
                .then()
                .statusCode(303);
        As.manager().get("/applications/" + id).then().statusCode(200).body(containsString("Dear Anna Öberg, no."));
    }

    @Test
    void withdraw_cannotBeUndoneOrDoneToARejectedApplication() {
        String id = Recruitment.applied(Recruitment.published());
        As.manager()
                .header("If-Match", "\"0\"")
                .post("/api/v1/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("stage", is("WITHDRAWN"))
                .body("moves.size()", is(0));
        Recruitment.move(id, 1, "RECEIVED").statusCode(409);
        String rejected = Recruitment.applied(Recruitment.published());
        reject(rejected, 0, "EXPERIENCE", "Hej").statusCode(200);
        As.manager()
                .header("If-Match", "\"1\"")
                .post("/api/v1/applications/" + rejected + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void observersAdministratorsAndAssessors_readNoApplications() {
        String vacancy = Recruitment.published();
        String id = Recruitment.applied(vacancy);
        for (String path : List.of(
                "/vacancies/" + vacancy + "/pipeline",
                "/applications/" + id,
                "/api/v1/applications/" + id,
                "/api/v1/vacancies/" + vacancy + "/applications")) {
            As.observer().get(path).then().statusCode(403);
            As.admin().get(path).then().statusCode(403);
            As.assessor().get(path).then().statusCode(403);
        }
    }

    @Test
    void otherUnitsManager_findsNoApplication() {
        Map<String, Object> form = new HashMap<>(Recruitment.complete());
        form.put("unitId", Recruitment.unit("Gata och park"));
        String vacancy = As.hr()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Recruitment.makeReady(vacancy);
        Recruitment.publish(vacancy).statusCode(200);
        String id = Recruitment.apply(As.hr(), vacancy, Recruitment.application())
                .statusCode(201)
                .extract()
                .path("id");
        As.manager().get("/applications/" + id).then().statusCode(404);
        As.manager().get("/api/v1/applications/" + id).then().statusCode(404);
        As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/applications")
                .then()
                .statusCode(404);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(404);
    }

    @Test
    void trail_namesNoApplicant() {
        String id = Recruitment.applied(Recruitment.published());
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        List<?> lines = in(() -> entities()
                .createNativeQuery(
                        "select object_name || changes::text from audit_entry where object_id = ?1", String.class)
                .setParameter(1, UUID.fromString(id))
                .getResultList());
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat((String) line)
                        .containsPattern("KS \\d{4}/\\d{5}-1")
                        .doesNotContain("Anna"));
    }

    @Test
    void pages_runAConstantNumberOfQueries() {
        String vacancy = Recruitment.published();
        Recruitment.applied(vacancy);
        long listBefore = queries("/vacancies");
        long boardBefore = queries("/vacancies/" + vacancy + "/pipeline");
        for (int i = 0; i < 8; i++) {
            Recruitment.applied(vacancy);
            Recruitment.drafted(Recruitment.complete());
        }
        assertThat(queries("/vacancies")).isEqualTo(listBefore);
        assertThat(queries("/vacancies/" + vacancy + "/pipeline")).isEqualTo(boardBefore);
    }

    private long queries(String path) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        As.manager().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private EntityManager entities() {
        return Application.getEntityManager();
    }

    private <T> T in(java.util.function.Supplier<T> action) {
        return work.in(
                employers.withKey("main").orElseThrow(),
                () -> QuarkusTransaction.requiringNew().call(action::get));
    }

    private static ApplicationForm form(String email) {
        ApplicationForm form = new ApplicationForm();
        form.name = "Anna Öberg";
        form.email = email;
        form.answers = List.of("Ett", "Två", "Tre");
        return form;
    }
}
