package se.tolv.candidate.screening;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.vacancy.panel.PanelMember;
import se.tolv.vacancy.profile.ProfileCompetency;

/** Two reviewers rate the same answers, each by themselves, and only then see what they add up to. */
@TolvTest
class ScreeningTest {

    private static final Supplier<RequestSpecification> MANAGER = As::manager;
    private static final Supplier<RequestSpecification> ASSESSOR = As::assessor;

    @Test
    void answers_comeInAnOrderDrawnForEachReviewerAndQuestion_alwaysTheSame() {
        OpenPost post = closedWith(24);
        List<String> first = order(MANAGER, post, 1);
        assertThat(first).hasSize(24).doesNotHaveDuplicates().isEqualTo(order(MANAGER, post, 1));
        assertThat(order(MANAGER, post, 2))
                .containsExactlyInAnyOrderElementsOf(first)
                .isNotEqualTo(first);
        assertThat(order(ASSESSOR, post, 1))
                .containsExactlyInAnyOrderElementsOf(first)
                .isNotEqualTo(first);
    }

    @Test
    void answers_areShownByAliasOnly_evenWhereNamesAreKnown() {
        OpenPost post = closedWith(1);
        UUID id = applications(post).get(0);
        String alias = InDemo.get(() -> Application.<Application>findById(id).alias);
        String page = As.assessor()
                .get("/vacancies/" + post.id() + "/screening/questions/1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(alias, "Once.").doesNotContain("Person");
        answers(MANAGER, post, 2).body("alias", contains(alias)).body("answer", contains("Twice."));
    }

    @Test
    void ratings_ofAnother_areSeenByNobodyBeforeTheySubmit_andByReviewersAfterTheirOwn() {
        OpenPost post = closedWith(2);
        List<UUID> ids = applications(post);
        rate(MANAGER, post, 1, ids.get(0) + ":5", ids.get(1) + ":none").statusCode(204);
        seesNoRating(ASSESSOR, post);
        seesNoRating(As::hr, post);
        seesNoRating(MANAGER, post);
        submit(MANAGER, post, 1).statusCode(204);
        seesNoRating(ASSESSOR, post);
        ranking(MANAGER, post)
                .body(
                        "rows.find { it.applicationId == '%s' }.questions[0].ratings.value".formatted(ids.get(0)),
                        contains(5));
        rate(ASSESSOR, post, 1, ids.get(0) + ":2").statusCode(204);
        seesNoRating(ASSESSOR, post);
        seesNoRating(As::hr, post);
        ranking(MANAGER, post).body("rows.questions.ratings.flatten().reviewer", not(hasItem("Amina Hassan")));
        submit(ASSESSOR, post, 1).statusCode(409).body("detail", containsString("1 återstår"));
        rate(ASSESSOR, post, 1, ids.get(1) + ":4").statusCode(204);
        submit(ASSESSOR, post, 1).statusCode(204);
        submit(ASSESSOR, post, 1).statusCode(204);
        for (Supplier<RequestSpecification> who : List.of(MANAGER, ASSESSOR, (Supplier<RequestSpecification>) As::hr)) {
            ranking(who, post)
                    .body("shown", contains(1))
                    .body("rows.total", contains(4.0f, 3.5f))
                    .body("rows[0].questions[0].ratings.reviewer", contains("Amina Hassan", "Maria Lindqvist"))
                    .body("rows[0].questions[0].ratings.value", contains(4, null))
                    .body("rows[1].questions[0].ratings.value", contains(2, 5));
        }
        As.manager()
                .get("/api/v1/applications/" + ids.get(0) + "/events")
                .then()
                .body("findAll { it.kind == 'RATING' }.by", contains("Maria Lindqvist", "Amina Hassan"));
        As.manager()
                .get("/vacancies/" + post.id() + "/screening/ranking")
                .then()
                .statusCode(200)
                .body(containsString("3,5"))
                .body(containsString("Amina Hassan: 2"))
                .body(containsString("Maria Lindqvist: Inget underlag"));
    }

    private static void seesNoRating(Supplier<RequestSpecification> who, OpenPost post) {
        ranking(who, post).body("shown", empty()).body("rows.total", contains(nullValue(), nullValue()));
        who.get()
                .get("/vacancies/" + post.id() + "/screening/ranking")
                .then()
                .statusCode(200)
                .body(not(containsString("tolv-ratings")));
    }

    @Test
    void ranking_countsEachQuestionAsOftenAsItsCompetency_andShowsTheSum() {
        OpenPost post = closedWith(2);
        List<UUID> ids = applications(post);
        InDemo.change(() -> {
            List<UUID> competencies = Application.getEntityManager()
                    .createQuery("select c.id from Competency c order by c.code", UUID.class)
                    .setMaxResults(2)
                    .getResultList();
            for (int i = 0; i < 2; i++) {
                ProfileCompetency counted = new ProfileCompetency(post.id(), i + 1, competencies.get(i));
                counted.weight = i == 0 ? 3 : 1;
                counted.weightReason = i == 0 ? "Det avgör." : "";
                counted.persist();
            }
        });
        rate(MANAGER, post, 1, ids.get(0) + ":2", ids.get(1) + ":5").statusCode(204);
        rate(MANAGER, post, 2, ids.get(0) + ":5", ids.get(1) + ":none").statusCode(204);
        rate(MANAGER, post, 3, ids.get(0) + ":5", ids.get(1) + ":1").statusCode(204);
        for (int question = 1; question <= 3; question++) {
            submit(MANAGER, post, question).statusCode(204);
        }
        // By hand: (2*3 + 5*1 + 5*1) / (3 + 1 + 1) = 16/5, and (5*3 + 1*1) / (3 + 1) = 16/4. Unweighted it would be 4
        // and 3.
        ranking(MANAGER, post)
                .body("weights.times", contains(3, 1, 1))
                .body("weights[2].competency", nullValue())
                .body(
                        "rows.applicationId",
                        contains(ids.get(1).toString(), ids.get(0).toString()))
                .body("rows.total", contains(4.0f, 3.2f))
                .body("rows.sum", contains(16.0f, 16.0f))
                .body("rows.times", contains(4, 5));
        As.manager()
                .get("/vacancies/" + post.id() + "/screening/ranking")
                .then()
                .statusCode(200)
                .body(containsString("2 × 3 = 6"))
                .body(containsString("= 16 / 5"))
                .body(containsString("räknas 3 gånger"));
    }

    @Test
    void rate_whileApplicationsComeIn_isRefused() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = post.receivedFrom("Person", OpenPost.someEmail());
        rate(MANAGER, post, 1, id + ":3").statusCode(409);
        submit(MANAGER, post, 1).statusCode(409);
        As.manager()
                .get("/vacancies/" + post.id() + "/screening")
                .then()
                .statusCode(200)
                .body(containsString("Bedömningen börjar"));
    }

    @Test
    void rate_afterSubmitting_isRefused() {
        OpenPost post = closedWith(1);
        UUID id = applications(post).get(0);
        rate(MANAGER, post, 1, id + ":3").statusCode(204);
        submit(MANAGER, post, 1).statusCode(204);
        rate(MANAGER, post, 1, id + ":1").statusCode(409);
        answers(MANAGER, post, 1).body("value", contains(3));
    }

    @Test
    void rate_withWhatIsNoRating_isRefused() {
        OpenPost post = closedWith(1);
        UUID id = applications(post).get(0);
        rate(MANAGER, post, 1, id + ":6").statusCode(422).body("errors.field", contains("ratings.0"));
        rate(MANAGER, post, 1, "x:3").statusCode(422);
        rate(MANAGER, post, 1).statusCode(422);
        rate(MANAGER, post, 4, id + ":3").statusCode(404);
        rate(MANAGER, post, 0, id + ":3").statusCode(404);
        rate(MANAGER, post, 1, UUID.randomUUID() + ":3").statusCode(404);
        rate(MANAGER, post, 1, applications(closedWith(1)).get(0) + ":3").statusCode(404);
    }

    @Test
    void reviewers_areWhoLeadsItAndThePanel() {
        OpenPost post = closedWith(1);
        UUID id = applications(post).get(0);
        rate(As::hr, post, 1, id + ":3").statusCode(403);
        answers(As::hr, post, 1, 403);
        for (Supplier<RequestSpecification> who : List.of((Supplier<RequestSpecification>) As::observer, As::admin)) {
            who.get()
                    .get("/api/v1/vacancies/" + post.id() + "/screening")
                    .then()
                    .statusCode(403);
        }
        As.hr()
                .get("/api/v1/vacancies/" + post.id() + "/screening")
                .then()
                .body("reviewers", contains("Amina Hassan", "Maria Lindqvist"))
                .body("reviewer", is(false));
        InDemo.change(() -> PanelMember.delete("vacancyId", post.id()));
        rate(ASSESSOR, post, 1, id + ":3").statusCode(404);
        As.assessor().get("/vacancies/" + post.id() + "/screening").then().statusCode(404);
        rate(MANAGER, post, 1, id + ":3").statusCode(204);
    }

    @Test
    void rejectedAndWithdrawn_areNoLongerRated() {
        OpenPost post = closedWith(2);
        UUID id = applications(post).get(0);
        As.manager()
                .header("If-Match", "\"0\"")
                .post("/api/v1/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        answers(MANAGER, post, 1).body("", hasSize(1)).body("applicationId", not(hasItem(id.toString())));
        ranking(MANAGER, post).body("rows", hasSize(1));
    }

    @Test
    void pages_saveGoOnAndSubmit() {
        OpenPost post = closedWith(11);
        String screening = "/vacancies/" + post.id() + "/screening";
        As.assessor().get("/screenings").then().statusCode(200).body(containsString(post.title()));
        As.assessor()
                .get("/api/v1/screenings")
                .then()
                .body("vacancyId", hasItem(post.id().toString()));
        List<UUID> ids = applications(post);
        var first = As.assessor();
        ids.subList(0, 10).forEach(id -> first.formParam("rating-" + id, "4"));
        first.formParam("next", "abc")
                .post(screening + "/questions/1")
                .then()
                .statusCode(303)
                .header("Location", containsString("?after=abc"));
        As.assessor().get(screening).then().statusCode(200).body(containsString("Du har bedömt 10 av 11 svar"));
        As.assessor()
                .post(screening + "/questions/1/submission")
                .then()
                .statusCode(409)
                .body(containsString("1 återstår"));
        As.assessor()
                .formParam("rating-" + ids.get(10), "none")
                .post(screening + "/questions/1")
                .then()
                .statusCode(303);
        As.assessor().post(screening + "/questions/1/submission").then().statusCode(303);
        As.assessor().get(screening).then().body(containsString("Du har lämnat in."));
        As.assessor().get(screening + "/ranking").then().statusCode(200).body(not(containsString("id=\"bulk\"")));
        As.manager().get(screening + "/ranking").then().statusCode(200);
    }

    private static OpenPost closedWith(int applications) {
        OpenPost post = OpenPost.inTwoWeeks();
        IntStream.range(0, applications).forEach(i -> post.receivedFrom("Person " + i, OpenPost.someEmail()));
        post.hasPassedItsDeadline();
        post.isAssessedBy("bedomare@demo.example");
        return post;
    }

    private static List<UUID> applications(OpenPost post) {
        return InDemo.get(() -> Application.<Application>list("vacancyId = ?1 order by number", post.id()).stream()
                .map(application -> application.id)
                .toList());
    }

    private static List<String> order(Supplier<RequestSpecification> who, OpenPost post, int question) {
        List<String> ids = new ArrayList<>();
        String next = "/api/v1/vacancies/" + post.id() + "/screening/questions/" + question + "/answers";
        while (next != null) {
            var part = who.get().get(next).then().statusCode(200).extract();
            ids.addAll(part.path("applicationId"));
            String link = part.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api"), link.indexOf('>'));
        }
        return ids;
    }

    private static ValidatableResponse answers(Supplier<RequestSpecification> who, OpenPost post, int question) {
        return answers(who, post, question, 200);
    }

    private static ValidatableResponse answers(
            Supplier<RequestSpecification> who, OpenPost post, int question, int status) {
        return who.get()
                .get("/api/v1/vacancies/" + post.id() + "/screening/questions/" + question + "/answers")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse rate(
            Supplier<RequestSpecification> who, OpenPost post, int question, String... ratings) {
        return who.get()
                .contentType(JSON)
                .body(Map.of("ratings", List.of(ratings)))
                .put("/api/v1/vacancies/" + post.id() + "/screening/questions/" + question + "/ratings")
                .then();
    }

    private static ValidatableResponse submit(Supplier<RequestSpecification> who, OpenPost post, int question) {
        return who.get()
                .post("/api/v1/vacancies/" + post.id() + "/screening/questions/" + question + "/submission")
                .then();
    }

    private static ValidatableResponse ranking(Supplier<RequestSpecification> who, OpenPost post) {
        return who.get()
                .get("/api/v1/vacancies/" + post.id() + "/screening/ranking")
                .then()
                .statusCode(200);
    }
}
