package se.tolv.candidate.pipeline;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.board.PipelineBoard;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Recruitment;

/** Board and table, and what is done with several applications at once. */
@TolvTest
class PipelineTest {

    @Test
    void board_withMoreThanAColumnShows_leadsToTheRest() {
        String vacancy = Recruitment.published();
        IntStream.range(0, PipelineBoard.CARDS + 3).forEach(i -> apply(vacancy, "Anna %02d".formatted(i)));
        Document board = page("/vacancies/" + vacancy + "/pipeline");
        assertThat(board.select("#stage-RECEIVED .tolv-count").text()).isEqualTo("28");
        assertThat(board.select("[data-stage=RECEIVED] > .card")).hasSize(PipelineBoard.CARDS);
        String cards = board.select(".tolv-more a").attr("hx-get");
        assertThat(page(cards).select(".tolv-card-name a").eachText()).containsExactly("Anna 25", "Anna 26", "Anna 27");
        String table = board.select(".tolv-more a").attr("href");
        assertThat(page(table).select("tbody th a").eachText()).containsExactly("Anna 25", "Anna 26", "Anna 27");
    }

    @Test
    void board_ofAStageThatHasEnded_countsThemAndLeadsToTheirCards() {
        String vacancy = Recruitment.published();
        apply(vacancy, "Anna");
        String gone = apply(vacancy, "Berit");
        InDemo.change(() -> {
            Application withdrawn = Application.findById(UUID.fromString(gone));
            withdrawn.stage = ApplicationStage.WITHDRAWN;
            withdrawn.withdrawnAt = InDemo.bean(Clock.class).instant();
        });
        Document board = page("/vacancies/" + vacancy + "/pipeline");
        assertThat(board.select("#stage-WITHDRAWN .tolv-count").text()).isEqualTo("1");
        assertThat(board.select(".card .tolv-card-name a").eachText()).containsExactly("Anna");
        assertThat(board.select("[data-stage=REJECTED]")).isEmpty();
        String cards = board.select("[data-stage=WITHDRAWN] .tolv-more a").attr("hx-get");
        assertThat(page(cards).select(".tolv-card-name a").eachText()).containsExactly("Berit");
        String table = board.select("[data-stage=WITHDRAWN] .tolv-more a").attr("href");
        assertThat(page(table).select("tbody th a").eachText()).containsExactly("Berit");
    }

    @Test
    void table_isSearchedFilteredSortedAndPaged() {
        String vacancy = Recruitment.published();
        String first = apply(vacancy, "Örjan");
        apply(vacancy, "Anna");
        Map<String, Object> inside = form("Berit");
        inside.put("internal", true);
        Recruitment.apply(As.manager(), vacancy, inside).statusCode(201);
        Recruitment.move(first, 0, "SHORTLISTED").statusCode(200);
        list(vacancy, "").body("name", contains("Anna", "Berit", "Örjan"));
        list(vacancy, "?sort=ARRIVAL").body("name", contains("Örjan", "Anna", "Berit"));
        list(vacancy, "?q=ANNA").body("name", contains("Anna"));
        list(vacancy, "?q=%25").body("name", empty());
        list(vacancy, "?internal=true").body("name", contains("Berit"));
        list(vacancy, "?internal=false&stage=SHORTLISTED").body("name", contains("Örjan"));
        InDemo.change(() -> Application.<Application>findById(UUID.fromString(first)).source = "linkedin");
        list(vacancy, "?source=linkedin").body("name", contains("Örjan"));
        list(vacancy, "?source=-").body("name", contains("Anna", "Berit"));
        list(vacancy, "?owed=ANY").body("", hasSize(3));
        list(vacancy, "?owed=LATE").body("", empty());
        InDemo.change(() -> Application.getEntityManager()
                .createQuery("update Obligation set dueAt = :past where applicationId = :id and state = 'OPEN'")
                .setParameter("past", InDemo.bean(Clock.class).instant().minus(Duration.ofDays(1)))
                .setParameter("id", UUID.fromString(first))
                .executeUpdate());
        list(vacancy, "?owed=LATE").body("name", contains("Örjan"));
        for (String wrong : List.of("stage=X", "internal=x", "owed=X", "sort=X", "after=x")) {
            As.manager()
                    .get("/api/v1/vacancies/" + vacancy + "/applications?" + wrong)
                    .then()
                    .statusCode(400);
        }
        IntStream.range(0, 50).forEach(i -> apply(vacancy, "Cecilia"));
        String next = list(vacancy, "?q=cecilia").extract().header("Link");
        assertThat(next).isNull();
        next = list(vacancy, "").body("", hasSize(50)).extract().header("Link");
        As.manager()
                .get(next.substring(next.indexOf("/api"), next.indexOf('>')))
                .then()
                .body("name", contains("Cecilia", "Cecilia", "Örjan"));
        assertThat(page("/vacancies/" + vacancy + "/applications?q=Anna")
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Anna");
    }

    private static ValidatableResponse list(String vacancy, String query) {
        return As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/applications" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void moveSeveral_movesAll_andUndoTakesAllBackOnce() {
        String vacancy = Recruitment.published();
        List<String> ids = List.of(apply(vacancy, "Anna"), apply(vacancy, "Bo"));
        String batch =
                move(vacancy, ids, "SHORTLISTED").statusCode(200).extract().path("move");
        assertThat(stages(ids)).containsOnly(ApplicationStage.SHORTLISTED);
        for (int click = 0; click < 2; click++) {
            undo(vacancy, batch).statusCode(204);
            assertThat(stages(ids)).containsOnly(ApplicationStage.RECEIVED);
        }
    }

    @Test
    void moveSeveral_whenOneCannot_movesNoneAndNamesIt() {
        String vacancy = Recruitment.published();
        List<String> ids = List.of(apply(vacancy, "Anna"), apply(vacancy, "Bo"));
        Recruitment.move(ids.get(1), 0, "SHORTLISTED").statusCode(200);
        move(vacancy, ids, "SHORTLISTED")
                .statusCode(409)
                .body("detail", containsString("Bo"))
                .body("detail", not(containsString("Anna")));
        assertThat(stages(ids)).containsExactly(ApplicationStage.RECEIVED, ApplicationStage.SHORTLISTED);
        move(vacancy, ids, "REJECTED").statusCode(409);
    }

    @Test
    void moveSeveral_whenSomebodyElseWasFirst_movesNoneAndNamesIt() {
        String vacancy = Recruitment.published();
        String anna = apply(vacancy, "Anna");
        String bo = apply(vacancy, "Bo");
        List<String> read = List.of(anna + ":0", bo + ":0");
        Recruitment.move(bo, 0, "SHORTLISTED").statusCode(200);
        post(vacancy, "moves", Map.of("to", "SHORTLISTED", "chosen", read))
                .statusCode(412)
                .body("detail", containsString("Bo"));
        assertThat(stages(List.of(anna))).containsExactly(ApplicationStage.RECEIVED);
        As.manager()
                .formParam("chosen", read)
                .formParam("to", "SHORTLISTED")
                .header("HX-Request", "true")
                .post("/vacancies/" + vacancy + "/moves")
                .then()
                .statusCode(409)
                .body(containsString("Någon annan hann före med: Bo"));
    }

    @Test
    void moveSeveral_ofNoneOrOfAnotherVacancysApplications_isRefused() {
        String vacancy = Recruitment.published();
        String elsewhere = apply(Recruitment.published(), "Anna");
        post(vacancy, "moves", Map.of("to", "SHORTLISTED", "chosen", List.of()))
                .statusCode(422)
                .body("errors.field", contains("chosen"));
        post(vacancy, "moves", Map.of("to", "SHORTLISTED", "chosen", List.of(elsewhere + ":0")))
                .statusCode(404);
        post(vacancy, "moves", Map.of("to", "SHORTLISTED", "chosen", List.of("x")))
                .statusCode(400);
    }

    @Test
    void undo_whenOneHasMovedOn_isRefusedAndChangesNothing() {
        String vacancy = Recruitment.published();
        List<String> ids = List.of(apply(vacancy, "Anna"), apply(vacancy, "Bo"));
        String batch = move(vacancy, ids, "SHORTLISTED").extract().path("move");
        Recruitment.move(ids.get(0), 1, "INTERVIEW").statusCode(200);
        undo(vacancy, batch).statusCode(409);
        assertThat(stages(ids)).containsExactly(ApplicationStage.INTERVIEW, ApplicationStage.SHORTLISTED);
        Recruitment.move(ids.get(0), 2, "SHORTLISTED").statusCode(200);
        undo(vacancy, batch).statusCode(409);
    }

    @Test
    void board_afterAMove_offersToUndoItAndToWrite() {
        String vacancy = Recruitment.published();
        String id = apply(vacancy, "Anna");
        As.manager()
                .formParam("chosen", id + ":0")
                .formParam("to", "SHORTLISTED")
                .post("/vacancies/" + vacancy + "/moves")
                .then()
                .statusCode(303);
        Document board = page("/vacancies/" + vacancy + "/pipeline");
        assertThat(board.select(".tolv-last-move").text()).contains("1", "Utvald", "Ingen har fått något brev");
        As.hr().get("/vacancies/" + vacancy + "/pipeline").then().body(not(containsString("tolv-last-move")));
        As.manager()
                .post(board.select(".tolv-last-move form").attr("action"))
                .then()
                .statusCode(303);
        assertThat(stages(List.of(id))).containsExactly(ApplicationStage.RECEIVED);
        assertThat(page("/vacancies/" + vacancy + "/pipeline").select(".tolv-last-move"))
                .isEmpty();
    }

    @Test
    void letter_isOfferedPreviewedAndSent_inEachLanguage() {
        String vacancy = Recruitment.published();
        Map<String, Object> english = form("Bo");
        english.put("language", "EN");
        String bo = Recruitment.apply(As.manager(), vacancy, english).extract().path("id");
        String anna = apply(vacancy, "Anna");
        String batch = move(vacancy, List.of(anna, bo), "INTERVIEW")
                .statusCode(409)
                .extract()
                .path("move");
        assertThat(batch).isNull();
        batch = move(vacancy, List.of(anna, bo), "SHORTLISTED").extract().path("move");
        assertThat(mailsTo(anna)).hasSize(1);
        Document write = page("/vacancies/" + vacancy + "/letters?move=" + batch);
        assertThat(write.select("textarea").eachText())
                .anySatisfy(text -> assertThat(text).contains("du har gått vidare i urvalet"))
                .anySatisfy(text -> assertThat(text).contains("you have gone on to the next step"));
        assertThat(write.select(".tolv-chosen li").eachText()).containsExactly("Anna", "Bo");
        Map<String, Object> letter = new HashMap<>(Map.of(
                "kind",
                "SHORTLISTED",
                "batch",
                batch,
                "chosen",
                List.of(anna + ":1", bo + ":1"),
                "wordsSv",
                "Hej [namn], grattis till [tjänst]."));
        post(vacancy, "letters", letter).statusCode(422).body("errors.field", contains("wordsEn"));
        letter.put("wordsEn", "Dear [surname].");
        post(vacancy, "letters/preview", letter)
                .statusCode(422)
                .body("errors.message", hasItems(containsString("[surname]")));
        letter.put("wordsEn", "Dear [name].");
        post(vacancy, "letters/preview", letter)
                .statusCode(200)
                .body("letters.recipients", contains(List.of("Anna"), List.of("Bo")))
                .body("letters[1].letter", is("Dear [name]."));
        assertThat(mailsTo(anna)).hasSize(1);
        post(vacancy, "letters", letter).statusCode(204);
        assertThat(mailsTo(anna).get(1).text).contains("Hej Anna, grattis till Lärare");
        assertThat(mailsTo(bo).get(1).text).contains("Dear Bo.");
        assertThat(page("/vacancies/" + vacancy + "/pipeline")
                        .select(".tolv-last-move")
                        .text())
                .doesNotContain("Ingen har fått något brev");
    }

    @Test
    void letter_aboutAStageThatIsNotTheirs_isRefused() {
        String vacancy = Recruitment.published();
        String id = apply(vacancy, "Anna");
        post(vacancy, "letters", Map.of("kind", "HIRED", "chosen", List.of(id + ":0"), "wordsSv", "Välkommen!"))
                .statusCode(409);
        post(vacancy, "letters", Map.of("kind", "REJECTED", "chosen", List.of(id + ":0"), "wordsSv", "Nej."))
                .statusCode(409);
        assertThat(mailsTo(id)).hasSize(1);
    }

    @Test
    void rejectSeveral_previewsWhoGetsWhat_andSendsNothingBefore() {
        String vacancy = Recruitment.publishedAnonymous();
        List<String> ids = new ArrayList<>(List.of(apply(vacancy, "Anna"), apply(vacancy, "Bo")));
        List<String> aliases = InDemo.get(() -> ids.stream()
                .map(id -> Application.<Application>findById(UUID.fromString(id)).alias)
                .toList());
        String path = "/vacancies/" + vacancy + "/rejections";
        Document reasons = Jsoup.parse(As.manager()
                .formParam("chosen", chosen(ids))
                .post(path + "/reason")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(reasons.select(".tolv-chosen li").eachText()).containsExactlyInAnyOrderElementsOf(aliases);
        assertThat(reasons.select("textarea")).isEmpty();
        Document letters = Jsoup.parse(As.manager()
                .formParam("chosen", reasons.select("input[name=chosen]").val())
                .formParam("reason", "EXPERIENCE")
                .post(path + "/reason")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String words = letters.select("textarea[name=wordsSv]").val();
        assertThat(words).contains("[namn]").contains("mer erfarenhet").doesNotContain("[skäl]");
        String preview = As.manager()
                .formParam("chosen", chosen(ids))
                .formParam("reason", "EXPERIENCE")
                .formParam("wordsSv", words)
                .post(path + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview).contains(aliases).doesNotContain("Anna").contains("2 brev");
        assertThat(mailsTo(ids.get(0))).hasSize(1);
        As.manager()
                .formParam("chosen", chosen(ids))
                .formParam("reason", "EXPERIENCE")
                .formParam("wordsSv", words)
                .post(path)
                .then()
                .statusCode(303);
        assertThat(stages(ids)).containsOnly(ApplicationStage.REJECTED);
        assertThat(mailsTo(ids.get(0)).get(1).text).contains("Hej Anna");
        As.manager()
                .formParam("chosen", chosen(ids))
                .formParam("reason", "EXPERIENCE")
                .formParam("wordsSv", words)
                .post(path)
                .then()
                .statusCode(409);
        assertThat(mailsTo(ids.get(0))).hasSize(2);
    }

    @Test
    void rejectSeveral_undone_offersACorrection() {
        String vacancy = Recruitment.published();
        String id = apply(vacancy, "Anna");
        String batch = post(
                        vacancy,
                        "rejections",
                        Map.of("chosen", List.of(id + ":0"), "reason", "EXPERIENCE", "wordsSv", "Nej, [namn]."))
                .statusCode(200)
                .extract()
                .path("move");
        undo(vacancy, batch).statusCode(204);
        assertThat(mailsTo(id)).hasSize(2);
        String write = page("/vacancies/" + vacancy + "/pipeline")
                .select(".tolv-last-move a")
                .attr("href");
        assertThat(page(write).select("textarea").text()).contains("misstag från vår sida");
    }

    @Test
    void changes_tellThatSomethingHasChangedAndNothingElse() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = apply(vacancy, "Anna");
        String changes =
                page("/vacancies/" + vacancy + "/pipeline").select("#changes").attr("hx-get");
        As.manager().get(changes).then().statusCode(204);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        As.manager()
                .get(changes)
                .then()
                .statusCode(200)
                .body(containsString("id=\"changed\""))
                .body(not(containsString("Anna")));
        As.observer().get(changes).then().statusCode(403);
    }

    @Test
    void pages_ofSeveralSizes_runTheSameNumberOfQueries() {
        String vacancy = Recruitment.published();
        List<String> ids = new ArrayList<>(List.of(apply(vacancy, "Anna")));
        String board = "/vacancies/" + vacancy + "/pipeline?owed=ANY";
        String table = "/vacancies/" + vacancy + "/applications?owed=ANY";
        page(board);
        long boardBefore = queries(board);
        long tableBefore = queries(table);
        IntStream.range(0, 9).forEach(i -> ids.add(apply(vacancy, "Bo")));
        move(vacancy, ids.subList(0, 4), "SHORTLISTED").statusCode(200);
        assertThat(queries(board)).isEqualTo(boardBefore);
        assertThat(queries(table)).isEqualTo(tableBefore);
    }

    private static long queries(String path) {
        var statistics = InDemo.bean(org.hibernate.SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        page(path);
        return statistics.getPrepareStatementCount() - before;
    }

    private static Document page(String path) {
        return Jsoup.parse(
                As.manager().get(path).then().statusCode(200).extract().asString());
    }

    private static ValidatableResponse move(String vacancy, List<String> ids, String to) {
        return post(vacancy, "moves", Map.of("to", to, "chosen", chosen(ids)));
    }

    private static ValidatableResponse undo(String vacancy, String batch) {
        return As.manager()
                .post("/api/v1/vacancies/" + vacancy + "/moves/" + batch + "/undo")
                .then();
    }

    private static ValidatableResponse post(String vacancy, String what, Map<String, ?> body) {
        return As.manager()
                .contentType(JSON)
                .body(body)
                .post("/api/v1/vacancies/" + vacancy + "/" + what)
                .then();
    }

    /** As they are now. */
    private static List<String> chosen(List<String> ids) {
        return InDemo.get(() -> ids.stream()
                .map(id -> id + ":" + Application.<Application>findById(UUID.fromString(id)).version)
                .toList());
    }

    private static List<ApplicationStage> stages(List<String> ids) {
        return InDemo.get(() -> ids.stream()
                .map(id -> Application.<Application>findById(UUID.fromString(id)).stage)
                .toList());
    }

    private static List<OutgoingMail> mailsTo(String id) {
        return InDemo.get(() -> OutgoingMail.list("aboutId = ?1 order by id", UUID.fromString(id)));
    }

    private static Map<String, Object> form(String name) {
        Map<String, Object> form = new HashMap<>(Recruitment.application());
        form.put("name", name);
        return form;
    }

    private static String apply(String vacancy, String name) {
        return Recruitment.apply(As.manager(), vacancy, form(name))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
