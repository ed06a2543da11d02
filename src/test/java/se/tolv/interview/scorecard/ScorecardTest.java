package se.tolv.interview.scorecard;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.tolv.interview.InterviewedPost.answer;
import static se.tolv.interview.InterviewedPost.begun;
import static se.tolv.interview.InterviewedPost.filled;
import static se.tolv.interview.InterviewedPost.questions;
import static se.tolv.interview.InterviewedPost.rated;
import static se.tolv.interview.InterviewedPost.save;
import static se.tolv.interview.InterviewedPost.submit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.interview.InterviewedPost;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.panel.PanelMember;

/** An assessor's own scorecard, from the beginning of the interview to what is changed after it was submitted. */
@TolvTest
class ScorecardTest {

    private static final Supplier<RequestSpecification> MANAGER = As::manager;
    private static final Supplier<RequestSpecification> ASSESSOR = As::assessor;

    @Test
    void begin_pinsTheGuideAndLocksIt_andPrefillsNothing() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = begun(MANAGER, interview.first());
        As.manager()
                .get("/api/v1/scorecards/" + scorecard)
                .then()
                .statusCode(200)
                .body("guideId", is(interview.guide().toString()))
                .body("steps.answer", everyItem(nullValue()))
                .body("steps.notes", everyItem(is("")))
                .body("steps[0].anchors.value", contains(1, 2, 3, 4, 5));
        InterviewGuide guide = InDemo.get(() -> InterviewGuide.findById(interview.guide()));
        assertThat(guide.status).isEqualTo(GuideStatus.LOCKED);
        assertThat(guide.lockedAt).isNotNull();
        AuditEntry locked = InDemo.get(
                () -> AuditEntry.<AuditEntry>find("action = 'guide.locked' and objectId = ?1", interview.guide())
                        .singleResult());
        assertThat(locked.actorName).isEqualTo("Maria Lindqvist");
        begun(ASSESSOR, interview.first());
        assertThat(InDemo.<Long>get(
                        () -> AuditEntry.count("action = 'guide.locked' and objectId = ?1", interview.guide())))
                .isEqualTo(1);
    }

    @Test
    void questions_areTheSameInTheSameOrder_forAllAssessorsAndApplicants() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        List<String> asked = asked(MANAGER, begun(MANAGER, interview.first()));
        assertThat(asked).hasSizeGreaterThan(3);
        assertThat(asked(ASSESSOR, begun(ASSESSOR, interview.first()))).isEqualTo(asked);
        assertThat(asked(MANAGER, begun(MANAGER, interview.applications().get(1))))
                .isEqualTo(asked);
    }

    private static List<String> asked(Supplier<RequestSpecification> who, String scorecard) {
        return who.get().get("/api/v1/scorecards/" + scorecard).then().extract().path("steps.questionId");
    }

    @Test
    void begin_twice_isOneScorecard() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        assertThat(begun(MANAGER, interview.first())).isEqualTo(begun(MANAGER, interview.first()));
    }

    @Test
    void begin_byOthersThanAssessors_isRefused() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String path = "/api/v1/applications/" + interview.first() + "/scorecard";
        As.hr().post(path).then().statusCode(403);
        As.hr().get(path).then().statusCode(403);
        As.admin().post(path).then().statusCode(403);
        As.observer().post(path).then().statusCode(403);
        InDemo.change(() -> PanelMember.delete("vacancyId", interview.post().id()));
        As.assessor().post(path).then().statusCode(404);
        As.assessor()
                .get("/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(404);
    }

    @Test
    void begin_beforeOrAfterTheInterviewStage_isRefusedInWords() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        InDemo.change(() -> Application.<Application>findById(interview.first())
                .become(ApplicationStage.OFFER, InDemo.bean(Clock.class).instant()));
        As.manager()
                .post("/api/v1/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(409)
                .body("detail", containsString("inte i intervju"));
        As.manager()
                .get("/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(200)
                .body(containsString("inte i intervju"));
    }

    @Test
    void begin_whereThePostHasNoGuide_isRefused() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        InDemo.change(() -> Vacancy.<Vacancy>findById(interview.post().id()).guideId = null);
        As.manager()
                .post("/api/v1/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(409);
    }

    @Test
    void save_keepsNotesAndRating_andGoesOnFromAnotherPage() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        save(MANAGER, scorecard, 1, answer(0, UUID.randomUUID(), 1, "Rad ett\nRad två", "none"))
                .statusCode(200)
                .body("notes", is("Rad ett\nRad två"))
                .body("answer", is("none"));
        As.manager()
                .get("/api/v1/scorecards/" + scorecard + "/answers/1")
                .then()
                .body("notes", is("Rad ett\nRad två"));
    }

    @Test
    void save_withWhatIsNoRating_namesTheField() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        UUID writer = UUID.randomUUID();
        for (String wrong : List.of("0", "6", "4.5", "zero")) {
            save(MANAGER, scorecard, 1, answer(0, writer, 1, "", wrong))
                    .statusCode(422)
                    .body("errors.field", contains("answer"));
        }
        save(MANAGER, scorecard, 1, answer(0, writer, 1, "x".repeat(10_001), null))
                .statusCode(422)
                .body("errors.field", contains("notes"));
        save(MANAGER, scorecard, 1, answer(0, writer, 1, "\u0000", null)).statusCode(422);
        save(MANAGER, scorecard, 1, answer(0, null, 1, "", null)).statusCode(422);
        save(MANAGER, scorecard, 99, answer(0, writer, 1, "", "3")).statusCode(404);
    }

    @Test
    void anothersScorecard_isFoundByNobody() {
        String scorecard = begun(ASSESSOR, InterviewedPost.of("Ada").first());
        for (Supplier<RequestSpecification> who : List.of(MANAGER, (Supplier<RequestSpecification>) As::hr)) {
            who.get().get("/api/v1/scorecards/" + scorecard).then().statusCode(404);
            who.get().get("/scorecards/" + scorecard).then().statusCode(404);
            who.get()
                    .get("/api/v1/scorecards/" + scorecard + "/answers/1")
                    .then()
                    .statusCode(404);
            save(who, scorecard, 1, answer(0, UUID.randomUUID(), 1, "", "5")).statusCode(404);
            submit(who, scorecard).statusCode(404);
        }
        As.admin().get("/api/v1/scorecards/" + scorecard).then().statusCode(403);
    }

    @Test
    void submit_withGaps_namesEachQuestion() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        int questions = questions(MANAGER, scorecard);
        for (int number = 3; number <= questions; number++) {
            save(MANAGER, scorecard, number, answer(0, UUID.randomUUID(), 1, "", "3"));
        }
        save(MANAGER, scorecard, 2, answer(0, UUID.randomUUID(), 1, "", "skip"));
        submit(MANAGER, scorecard)
                .statusCode(422)
                .body("errors.field", contains("answers.1", "answers.2"))
                .body("errors[0].message", containsString("Fråga 1"))
                .body("errors[1].message", containsString("varför"));
        As.manager()
                .post("/scorecards/" + scorecard + "/submission")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#answers.1\""));
        As.manager().get("/api/v1/scorecards/" + scorecard).then().body("status", is("DRAFT"));
    }

    @Test
    void skippedQuestion_keepsItsReason_andIsNoRating() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = filled(MANAGER, interview.first(), "4");
        Map<String, Object> skip = answer(1, UUID.randomUUID(), 1, "", "skip");
        skip.put("reason", "Tiden tog slut");
        save(MANAGER, scorecard, 1, skip).statusCode(200);
        submit(MANAGER, scorecard).statusCode(204);
        ratings(interview)
                .body("candidate.assessors[0].answers[0].outcome", is("SKIPPED"))
                .body("candidate.assessors[0].answers[0].value", nullValue())
                .body("candidate.assessors[0].answers[0].reason", is("Tiden tog slut"))
                .body("candidate.combination.parts[0].mean", is(4.0f));
    }

    private static ValidatableResponse ratings(InterviewedPost interview) {
        return As.manager()
                .get("/api/v1/applications/" + interview.first() + "/ratings")
                .then()
                .statusCode(200);
    }

    @Test
    void addedQuestion_isMarkedWithItsReason_andNeverRated() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = filled(MANAGER, interview.first(), "4");
        int questions = questions(MANAGER, scorecard);
        for (int i = 0; i < 2; i++) {
            As.manager()
                    .header("Idempotency-Key", "once-" + scorecard)
                    .contentType(JSON)
                    .body(Map.of("text", "Hur kom du in på det?", "why", "Svaret var oklart"))
                    .post("/api/v1/scorecards/" + scorecard + "/added-questions")
                    .then()
                    .statusCode(200)
                    .body("number", is(questions + 1));
        }
        save(MANAGER, scorecard, questions + 1, answer(0, UUID.randomUUID(), 1, "Av en slump", "5"))
                .statusCode(200)
                .body("answer", nullValue());
        As.manager()
                .contentType(JSON)
                .body(Map.of("text", "En till?"))
                .post("/api/v1/scorecards/" + scorecard + "/added-questions")
                .then()
                .statusCode(422)
                .body("errors.field", contains("why"));
        submit(MANAGER, scorecard).statusCode(204);
        ratings(interview)
                .body("candidate.assessors[0].answers.addedText", hasItem("Hur kom du in på det?"))
                .body("candidate.combination.overall", is(4.0f));
        As.manager()
                .get("/applications/" + interview.first() + "/ratings")
                .then()
                .statusCode(200)
                .body(containsString("Tillagd: Svaret var oklart"));
    }

    @Test
    void amendment_keepsWhatWasSubmittedBesideWhatItBecame() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = filled(MANAGER, interview.first(), "2");
        amend(scorecard, 1, 1, "5", "Missförstod").statusCode(409);
        submit(MANAGER, scorecard).statusCode(204);
        amend(scorecard, 1, 1, "5", "").statusCode(422).body("errors.field", contains("reason"));
        amend(scorecard, 1, 1, "2", "Samma").statusCode(422).body("errors.field", contains("answer"));
        amend(scorecard, 1, 1, "5", "Missförstod").statusCode(204);
        amend(scorecard, 1, 1, "4", "Igen").statusCode(412);
        amend(scorecard, 1, 2, "none", "Igen").statusCode(204);
        ratings(interview)
                .body("candidate.assessors[0].answers[0].outcome", is("NO_EVIDENCE"))
                .body("candidate.assessors[0].answers[0].changes.from", contains("RATED", "RATED"))
                .body("candidate.assessors[0].answers[0].changes.fromValue", contains(2, 5))
                .body("candidate.assessors[0].answers[0].changes.reason", contains("Missförstod", "Igen"));
        As.manager()
                .get("/applications/" + interview.first() + "/ratings")
                .then()
                .body(containsString("2 → 5"))
                .body(containsString("5 → Inget underlag"));
        As.manager().get("/api/v1/scorecards/" + scorecard).then().body("status", is("AMENDED"));
    }

    private static ValidatableResponse amend(String scorecard, int number, int version, String answer, String reason) {
        return As.manager()
                .header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(Map.of("answer", answer, "reason", reason))
                .post("/api/v1/scorecards/" + scorecard + "/answers/" + number + "/amendments")
                .then();
    }

    @Test
    void pages_saveOneQuestionAfterAnother_withoutScript() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        String scorecard = As.assessor()
                .post("/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/scorecards/", "");
        As.assessor()
                .get("/applications/" + interview.first() + "/scorecard")
                .then()
                .statusCode(303)
                .header("Location", containsString(scorecard));
        int questions = questions(ASSESSOR, scorecard);
        for (int number = 1; number <= questions; number++) {
            As.assessor()
                    .formParam("version", "0")
                    .formParam("writer", UUID.randomUUID().toString())
                    .formParam("sequence", "1")
                    .formParam("notes", "Rad ett\r\nRad två")
                    .formParam("answer", "4")
                    .formParam("reason", "")
                    .post("/scorecards/" + scorecard + "/answers/" + number)
                    .then()
                    .statusCode(303)
                    .header(
                            "Location",
                            containsString(number == questions ? "#own-questions" : "#step-" + (number + 1)));
        }
        As.assessor()
                .post("/scorecards/" + scorecard + "/submission")
                .then()
                .statusCode(303)
                .header("Location", containsString("/ratings"));
        As.assessor()
                .get("/scorecards/" + scorecard)
                .then()
                .statusCode(200)
                .body(containsString("Rad ett"))
                .body(not(containsString("id=\"submission\"")));
    }

    @Test
    void waiting_listsThoseWhomTheReaderHasToRate_andNoOthers() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        String path = "/api/v1/vacancies/" + interview.post().id() + "/scorecards";
        rated(ASSESSOR, interview.first(), "3");
        As.assessor()
                .get(path)
                .then()
                .statusCode(200)
                .body("applicant", containsInAnyOrder("Ada", "Bo"))
                .body("find { it.applicant == 'Ada' }.status", is("SUBMITTED"))
                .body("find { it.applicant == 'Bo' }.status", nullValue());
        As.manager().get(path).then().body("status", contains(null, (Object) null));
        As.assessor()
                .get("/scorecards")
                .then()
                .statusCode(200)
                .body(containsString("/applications/" + interview.applications().get(1)));
        As.assessor().get("/scorecards").then().body(not(containsString("/applications/" + interview.first())));
        As.assessor()
                .get("/vacancies/" + interview.post().id() + "/scorecards")
                .then()
                .statusCode(200)
                .body(containsString("Inlämnad"));
        As.observer().get(path).then().statusCode(403);
    }
}
