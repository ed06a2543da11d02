package se.tolv.interview.rating;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.tolv.interview.InterviewedPost.begun;
import static se.tolv.interview.InterviewedPost.filled;
import static se.tolv.interview.InterviewedPost.rated;
import static se.tolv.interview.InterviewedPost.submit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.interview.InterviewedPost;
import se.tolv.interview.schedule.Interviewing;
import se.tolv.platform.database.Keys;
import se.tolv.reference.request.ReferenceCase;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.panel.PanelMember;
import se.tolv.vacancy.panel.PanelStatus;

/** Nobody sees another's ratings, or that there are any, before they have submitted their own; nobody is exempt. */
@TolvTest
class IndependentRatingTest {

    private static final Supplier<RequestSpecification> MANAGER = As::manager;
    private static final Supplier<RequestSpecification> ASSESSOR = As::assessor;
    private static final Supplier<RequestSpecification> HR = As::hr;

    @Test
    void ratings_areSeenAfterOnesOwn_andByThoseWhoDoNotRateAfterAll() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String managers = filled(MANAGER, interview.first(), "4", "5");
        sees(HR, interview, empty());
        submit(MANAGER, managers).statusCode(204);
        sees(MANAGER, interview, contains("Maria Lindqvist"));
        sees(ASSESSOR, interview, empty());
        sees(HR, interview, empty());
        rated(ASSESSOR, interview.first(), "2");
        for (Supplier<RequestSpecification> who : List.of(MANAGER, ASSESSOR, HR)) {
            sees(who, interview, contains("Amina Hassan", "Maria Lindqvist"))
                    .body("candidate.combination.parts[0].mean", is(3.25f))
                    .body("candidate.combination.overall", is(3.25f));
            who.get()
                    .get("/applications/" + interview.first() + "/ratings")
                    .then()
                    .statusCode(200)
                    .body(containsString("3,25"))
                    .body(containsString("Said 2"))
                    .body(containsString("Said 5"));
        }
    }

    private static ValidatableResponse sees(
            Supplier<RequestSpecification> who, InterviewedPost interview, Matcher<?> assessors) {
        who.get()
                .get("/api/v1/vacancies/" + interview.post().id() + "/ratings")
                .then()
                .statusCode(200)
                .body(
                        "candidates.find { it.applicationId == '" + interview.first() + "' }.assessors.assessor",
                        assessors);
        return who.get()
                .get("/api/v1/applications/" + interview.first() + "/ratings")
                .then()
                .statusCode(200)
                .body("candidate.assessors.assessor", assessors);
    }

    /** Everything that has to do with the applicant is asked for, byte by byte, before and after somebody else submits. */
    @Test
    void everythingThatCanBeRead_isTheSameByteForByte_whetherAnotherHasSubmittedOrNot() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        String managers = filled(MANAGER, interview.first(), "5");
        List<String> before = everything(interview, managers);
        submit(MANAGER, managers).statusCode(204);
        assertThat(everything(interview, managers)).isEqualTo(before);
        assertThat(String.join("", before)).doesNotContain("Said 5");
    }

    private static List<String> everything(InterviewedPost interview, String scorecard) {
        UUID vacancy = interview.post().id();
        UUID application = interview.first();
        List<String> paths = List.of(
                "/api/v1/applications/" + application,
                "/api/v1/applications/" + application + "/events",
                "/api/v1/applications/" + application + "/ratings",
                "/api/v1/vacancies/" + vacancy,
                "/api/v1/vacancies/" + vacancy + "/ratings",
                "/api/v1/vacancies/" + vacancy + "/scorecards",
                "/api/v1/vacancies/" + vacancy + "/screening",
                "/api/v1/scorecards/" + scorecard,
                "/api/v1/scorecards",
                "/api/v1/guides/" + interview.guide(),
                "/api/v1/history/scorecard/" + scorecard,
                "/api/v1/history/application/" + application,
                "/api/v1/history?type=scorecard",
                "/applications/" + application,
                "/applications/" + application + "/ratings",
                "/scorecards/" + scorecard,
                "/vacancies/" + vacancy,
                "/vacancies/" + vacancy + "/applications",
                "/vacancies/" + vacancy + "/scorecards",
                "/vacancies/" + vacancy + "/screening",
                "/scorecards",
                "/history/scorecard/" + scorecard,
                "/history?type=scorecard");
        List<String> read = new ArrayList<>();
        for (Supplier<RequestSpecification> who :
                List.of(ASSESSOR, HR, As::admin, (Supplier<RequestSpecification>) As::observer)) {
            for (String path : paths) {
                var answer = who.get().get(path);
                // Forms carry a key of their own, and errors a number: neither is the answer's.
                read.add(path + " " + answer.statusCode() + " "
                        + answer.asString()
                                .replaceAll("name=\"(requestKey|writer)\" value=\"[^\"]*\"", "")
                                .replaceAll("data-writer=\"[^\"]*\"", "")
                                .replaceAll("Referensnummer: [0-9a-f-]{36}", "")
                                .replaceAll("\"(instance|requestId)\":\"[^\"]*\"", ""));
            }
        }
        return read;
    }

    @Test
    void hrWhoLeadsTheRecruitment_seesNothingBeforeTheirOwn() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        InDemo.change(() -> Vacancy.<Vacancy>findById(interview.post().id()).managerId =
                Account.withEmail("hr@demo.example").orElseThrow().id);
        rated(ASSESSOR, interview.first(), "4");
        sees(HR, interview, empty());
        sees(MANAGER, interview, empty());
        rated(HR, interview.first(), "3");
        sees(HR, interview, hasSize(2));
        sees(MANAGER, interview, hasSize(2));
    }

    @Test
    void administratorAndObserver_areLetInNowhere() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        for (Supplier<RequestSpecification> who : List.of((Supplier<RequestSpecification>) As::admin, As::observer)) {
            who.get()
                    .get("/api/v1/applications/" + interview.first() + "/ratings")
                    .then()
                    .statusCode(403);
            who.get()
                    .get("/api/v1/vacancies/" + interview.post().id() + "/ratings")
                    .then()
                    .statusCode(403);
            who.get()
                    .get("/applications/" + interview.first() + "/ratings")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void history_tellsOfAScorecard_onlyWhenAllHaveSubmitted_andNeverTheRatings() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String managers = rated(MANAGER, interview.first(), "5");
        for (Supplier<RequestSpecification> who : List.of(HR, (Supplier<RequestSpecification>) As::admin)) {
            who.get()
                    .get("/api/v1/history/scorecard/" + managers)
                    .then()
                    .statusCode(200)
                    .body("", empty());
        }
        rated(ASSESSOR, interview.first(), "1");
        As.admin()
                .get("/api/v1/history/scorecard/" + managers)
                .then()
                .body("action", contains("scorecard.submitted", "scorecard.opened"))
                .body("changes", everyItem(empty()));
    }

    @Test
    void closing_byHrWithAReason_showsWhatIsSubmitted_andTakesNoMore() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(MANAGER, interview.first(), "4");
        String assessors = filled(ASSESSOR, interview.first(), "2");
        String closure = "/api/v1/applications/" + interview.first() + "/ratings/closure";
        As.manager()
                .contentType(JSON)
                .body(Map.of("reason", "x"))
                .post(closure)
                .then()
                .statusCode(403);
        As.hr()
                .contentType(JSON)
                .body(Map.of("reason", " "))
                .post(closure)
                .then()
                .statusCode(422);
        for (int i = 0; i < 2; i++) {
            As.hr()
                    .contentType(JSON)
                    .body(Map.of("reason", "Amina är sjuk"))
                    .post(closure)
                    .then()
                    .statusCode(204);
        }
        sees(HR, interview, contains("Maria Lindqvist")).body("candidate.combination.overall", is(4.0f));
        sees(ASSESSOR, interview, contains("Maria Lindqvist"));
        submit(ASSESSOR, assessors).statusCode(409).body("detail", containsString("HR har avslutat"));
        As.hr()
                .get("/api/v1/history/application/" + interview.first())
                .then()
                .body("findAll { it.action == 'application.ratingClosed' }", hasSize(1));
        As.hr()
                .get("/applications/" + interview.first() + "/ratings")
                .then()
                .body(containsString("Amina är sjuk"))
                .body(not(containsString("/ratings/closure")));
    }

    @Test
    void closing_beforeAnybodySubmitted_showsNothing_andEndsIt() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        filled(MANAGER, interview.first(), "4");
        As.hr()
                .formParam("reason", "")
                .post("/applications/" + interview.first() + "/ratings/closure")
                .then()
                .statusCode(422)
                .body(containsString("data-error-summary"));
        As.hr()
                .formParam("reason", "Intervjun blev inte av")
                .post("/applications/" + interview.first() + "/ratings/closure")
                .then()
                .statusCode(303);
        sees(HR, interview, empty());
        As.assessor()
                .post("/api/v1/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(409);
    }

    @Test
    void memberOfHr_whoCouldReadTheRatings_cannotJoinThePanelAndRate() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(MANAGER, interview.first(), "4");
        rated(ASSESSOR, interview.first(), "3");
        sees(HR, interview, hasSize(2));
        interview.post().isAssessedBy("hr@demo.example");
        As.hr()
                .post("/api/v1/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(409)
                .body("detail", containsString("oberoende"));
        begun(HR, interview.applications().get(1));
    }

    @Test
    void assessorWhoStepsAside_countsNoMore() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(MANAGER, interview.first(), "4");
        rated(ASSESSOR, interview.first(), "1");
        InDemo.change(() -> {
            PanelMember member =
                    PanelMember.find("vacancyId", interview.post().id()).firstResult();
            member.become(PanelStatus.STEPPED_ASIDE, now());
        });
        sees(HR, interview, contains("Maria Lindqvist")).body("candidate.combination.overall", is(4.0f));
        As.assessor()
                .get("/api/v1/applications/" + interview.first() + "/ratings")
                .then()
                .statusCode(404);
    }

    @Test
    void ratingsUnderDifferentVersions_areFlaggedAndNotAddedUp() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(MANAGER, interview.first(), "4");
        rated(MANAGER, interview.applications().get(1), "3");
        UUID other = Keys.next();
        InDemo.change(() -> {
            InterviewGuide guide = InterviewGuide.findById(interview.guide());
            InterviewGuide next =
                    new InterviewGuide(other, guide.series, 2, guide.ownerId, guide.frameworkId, guide.language, now());
            next.takeContentOf(guide);
            next.roleTitle = guide.roleTitle;
            next.persist();
        });
        InDemo.change(() -> {
            InterviewGuide.<InterviewGuide>findById(other).become(GuideStatus.PUBLISHED, now());
            Vacancy.<Vacancy>findById(interview.post().id()).guideId = other;
        });
        rated(ASSESSOR, interview.first(), "2");
        sees(MANAGER, interview, hasSize(2))
                .body("candidate.guideId", nullValue())
                .body("candidate.combination.overall", nullValue());
        As.manager()
                .get("/api/v1/vacancies/" + interview.post().id() + "/ratings")
                .then()
                .body("guides.number", contains(1, 2))
                .body(
                        "candidates.guideId",
                        containsInAnyOrder(null, interview.guide().toString()))
                .body("candidates.combination.overall", containsInAnyOrder(null, 3.0f));
        As.manager()
                .get("/applications/" + interview.first() + "/ratings")
                .then()
                .statusCode(200)
                .body(containsString("olika versioner"));
    }

    @Test
    void cardAndItsEvents_holdNoRating_evenAfterTheReveal() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(MANAGER, interview.first(), "5");
        rated(ASSESSOR, interview.first(), "5");
        As.hr()
                .get("/api/v1/applications/" + interview.first())
                .then()
                .statusCode(200)
                .body(not(containsString("Said 5")));
        As.manager()
                .get("/api/v1/applications/" + interview.first() + "/events")
                .then()
                .body("kind", not(hasItem("RATING")));
    }

    @Test
    void candidatesPageAndCopy_holdNoRating_evenAfterTheReveal() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        ReferenceCase ada = ReferenceCase.of(
                interview.post(),
                interview.first(),
                Interviewing.of(interview.post(), interview.first()).email());
        rated(MANAGER, interview.first(), "5");
        rated(ASSESSOR, interview.first(), "5");
        for (String address : List.of("/api/v1/my/applications", "/api/v1/my/data")) {
            ada.candidate()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString(interview.first().toString()))
                    .body(not(containsString("Said 5")))
                    .body(not(containsString("Amina Hassan")));
        }
    }

    @Test
    void card_tellsWhoSubmittedAndChanged_onceAllHaveSubmitted() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = rated(MANAGER, interview.first(), "5");
        events(interview).body("what", not(hasItem(containsString("från intervjun"))));
        rated(ASSESSOR, interview.first(), "4");
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "3", "reason", "Hörde fel"))
                .post("/api/v1/scorecards/" + scorecard + "/answers/1/amendments")
                .then()
                .statusCode(204);
        events(interview)
                .body(
                        "findAll { it.what == 'Bedömningen från intervjun inlämnad' }.by",
                        containsInAnyOrder("Amina Hassan", "Maria Lindqvist"))
                .body(
                        "findAll { it.what.startsWith('En bedömning från intervjun ändrad') }.by",
                        contains("Maria Lindqvist"));
    }

    private static ValidatableResponse events(InterviewedPost interview) {
        return As.hr()
                .get("/api/v1/applications/" + interview.first() + "/events")
                .then()
                .statusCode(200);
    }

    private static Instant now() {
        return InDemo.bean(Clock.class).instant();
    }
}
