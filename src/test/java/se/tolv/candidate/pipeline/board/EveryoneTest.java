package se.tolv.candidate.pipeline.board;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Recruitment;

/** All whom a filter lets through, chosen at once. */
@TolvTest
class EveryoneTest {

    private static final int MANY = 1_200;

    @Test
    void everybodyInAStage_isMovedAndTakenBack_allOrNone() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID template = post.receivedFrom("Person", OpenPost.someEmail());
        InDemo.change(() -> ManyApplications.in(post.id(), template, MANY - 1));
        Document page = page(post, "stage=RECEIVED");
        assertThat(page.select(".tolv-chosen li")).hasSize(MANY);
        String chosen = page.select("input[name=chosen]").val();
        assertThat(chosen.split(" ")).hasSize(MANY).doesNotHaveDuplicates();
        As.manager()
                .formParam("chosen", chosen)
                .formParam("to", "SHORTLISTED")
                .post("/vacancies/" + post.id() + "/moves")
                .then()
                .statusCode(303);
        assertThat(in(post, ApplicationStage.SHORTLISTED)).isEqualTo(MANY);
        String undo = Jsoup.parse(As.manager()
                        .get("/vacancies/" + post.id() + "/pipeline")
                        .asString())
                .select(".tolv-last-move form")
                .attr("action");
        As.manager().post(undo).then().statusCode(303);
        assertThat(in(post, ApplicationStage.RECEIVED)).isEqualTo(MANY);
    }

    @Test
    void everybody_oneOfWhomHasChanged_isLeftAlone_andTheOneIsNamed() {
        OpenPost post = OpenPost.inTwoWeeks();
        List<UUID> ids = IntStream.range(0, 3)
                .mapToObj(i -> post.receivedFrom("Person " + i, OpenPost.someEmail()))
                .toList();
        List<String> chosen = everyone(post, "").extract().path("applications.chosen");
        Recruitment.move(ids.get(1).toString(), 0, "SHORTLISTED").statusCode(200);
        move(post, chosen, "SHORTLISTED").statusCode(412).body("detail", containsString("Person 1"));
        List<String> now = everyone(post, "").extract().path("applications.chosen");
        move(post, now, "SHORTLISTED").statusCode(409).body("detail", containsString("Person 1"));
        assertThat(in(post, ApplicationStage.SHORTLISTED)).isEqualTo(1);
        List<String> received = everyone(post, "?stage=RECEIVED").extract().path("applications.chosen");
        move(post, received, "SHORTLISTED").statusCode(200);
        assertThat(in(post, ApplicationStage.SHORTLISTED)).isEqualTo(3);
    }

    @Test
    void everybodyFound_isRejectedAfterAPreviewOfWhoGetsWhat() {
        OpenPost post = OpenPost.inTwoWeeks();
        String told = OpenPost.someEmail();
        post.receivedFrom("Anna Found", told);
        String other = OpenPost.someEmail();
        post.receivedFrom("Bo Other", other);
        String chosen = page(post, "q=found").select("input[name=chosen]").val();
        As.manager()
                .formParam("chosen", chosen)
                .formParam("reason", "EXPERIENCE")
                .formParam("wordsEn", "Dear [name], no.")
                .post("/vacancies/" + post.id() + "/rejections/preview")
                .then()
                .statusCode(200)
                .body(containsString("Anna Found"))
                .body(not(containsString("Bo Other")));
        As.manager()
                .formParam("chosen", chosen)
                .formParam("reason", "EXPERIENCE")
                .formParam("wordsEn", "Dear [name], no.")
                .post("/vacancies/" + post.id() + "/rejections")
                .then()
                .statusCode(303);
        assertThat(in(post, ApplicationStage.REJECTED)).isEqualTo(1);
        assertThat(letters(told)).isEqualTo(2);
        assertThat(letters(other)).isEqualTo(1);
    }

    @Test
    void everybody_whereNamesMustNotBeKnown_isShownByAliasAndFoundByNoName() {
        String vacancy = Recruitment.publishedAnonymous();
        Recruitment.applied(vacancy);
        As.manager()
                .get("/vacancies/" + vacancy + "/choice")
                .then()
                .statusCode(200)
                .body(not(containsString("Öberg")));
        As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/applications/choice?q=Öberg")
                .then()
                .statusCode(200)
                .body("applications", hasSize(0));
        As.assessor().get("/vacancies/" + vacancy + "/choice").then().statusCode(403);
    }

    private static long letters(String email) {
        return InDemo.get(() -> OutgoingMail.count("recipient", email));
    }

    private static Document page(OpenPost post, String query) {
        return Jsoup.parse(As.manager()
                .get("/vacancies/" + post.id() + "/choice?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse everyone(OpenPost post, String query) {
        return As.manager()
                .get("/api/v1/vacancies/" + post.id() + "/applications/choice" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse move(OpenPost post, List<String> chosen, String to) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("chosen", chosen, "to", to))
                .post("/api/v1/vacancies/" + post.id() + "/moves")
                .then();
    }

    private static long in(OpenPost post, ApplicationStage stage) {
        return InDemo.get(() -> Application.count("vacancyId = ?1 and stage = ?2", post.id(), stage));
    }
}
