package se.tolv.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.tolv.interview.InterviewedPost.answer;
import static se.tolv.interview.InterviewedPost.begun;
import static se.tolv.interview.InterviewedPost.filled;
import static se.tolv.interview.InterviewedPost.rated;
import static se.tolv.interview.InterviewedPost.save;
import static se.tolv.interview.InterviewedPost.submit;

import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.interview.InterviewedPost;

/** Things that happen at once, late, or twice: each ends in one clear state, and nothing is lost without a word. */
@TolvTest
class TwoTabsTest {

    private static final Supplier<RequestSpecification> MANAGER = As::manager;

    @Test
    void sameSave_sentAgain_isSavedOnce() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        UUID tab = UUID.randomUUID();
        save(MANAGER, scorecard, 1, answer(0, tab, 1, "Först", "3"))
                .statusCode(200)
                .body("version", is(1));
        save(MANAGER, scorecard, 1, answer(0, tab, 1, "Först", "3"))
                .statusCode(200)
                .body("version", is(1));
        save(MANAGER, scorecard, 1, answer(0, tab, 2, "Sedan", "4"))
                .statusCode(200)
                .body("version", is(2));
        save(MANAGER, scorecard, 1, answer(0, tab, 1, "Först", "3"))
                .statusCode(200)
                .body("version", is(2))
                .body("notes", is("Sedan"));
    }

    @Test
    void otherTab_thatHasNotReadWhatItOverwrites_isRefused_andOnceItHasIsNot() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        save(MANAGER, scorecard, 1, answer(0, one, 1, "Den ena", "3")).statusCode(200);
        save(MANAGER, scorecard, 1, answer(0, two, 1, "Den andra", "4")).statusCode(412);
        As.manager()
                .get("/api/v1/scorecards/" + scorecard + "/answers/1")
                .then()
                .body("notes", is("Den ena"));
        save(MANAGER, scorecard, 1, answer(1, two, 2, "Den andra", "4")).statusCode(200);
        save(MANAGER, scorecard, 1, answer(0, one, 2, "Den ena igen", "3")).statusCode(412);
        save(MANAGER, scorecard, 2, answer(0, one, 3, "En annan fråga", "3")).statusCode(200);
    }

    @Test
    void otherTab_onAPageWithoutScript_getsItsTextBackBesideWhatIsSaved() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        save(MANAGER, scorecard, 1, answer(0, UUID.randomUUID(), 1, "Sparat i ena fönstret", "3"));
        As.manager()
                .formParam("version", "0")
                .formParam("writer", UUID.randomUUID().toString())
                .formParam("sequence", "1")
                .formParam("notes", "Skrivet i det andra")
                .formParam("answer", "2")
                .post("/scorecards/" + scorecard + "/answers/1")
                .then()
                .statusCode(412)
                .body(containsString("Skrivet i det andra"))
                .body(containsString("Sparat i ena fönstret"))
                .body(containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void twoTabs_savingAtOnce_oneIsSavedAndTheOtherToldSo() {
        String scorecard = begun(MANAGER, InterviewedPost.of("Ada").first());
        List<Integer> statuses = atOnce(
                2,
                i -> save(MANAGER, scorecard, 1, answer(0, UUID.randomUUID(), 1, "Flik " + i, "3"))
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void submit_clickedTwiceAtOnce_isDoneOnce() {
        String scorecard = filled(MANAGER, InterviewedPost.of("Ada").first(), "3");
        List<Integer> statuses =
                atOnce(3, i -> submit(MANAGER, scorecard).extract().statusCode());
        assertThat(statuses).containsOnly(204);
        assertThat(InDemo.<Long>get(() -> AuditEntry.count(
                        "action = 'scorecard.submitted' and objectId = ?1", UUID.fromString(scorecard))))
                .isEqualTo(1);
    }

    @Test
    void begin_byBothAssessorsAtOnce_locksTheGuideOnce() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        List<Supplier<RequestSpecification>> both = List.of(As::manager, As::assessor);
        As.sessionOf("chef@demo.example");
        As.sessionOf("bedomare@demo.example");
        atOnce(
                        2,
                        i -> both.get(i)
                                .get()
                                .post("/api/v1/applications/" + interview.first() + "/scorecard")
                                .statusCode())
                .forEach(status -> assertThat(status).isEqualTo(200));
        assertThat(InDemo.<Long>get(
                        () -> AuditEntry.count("action = 'guide.locked' and objectId = ?1", interview.guide())))
                .isEqualTo(1);
    }

    @Test
    void save_afterSubmission_isRefusedInWords_andTheTextStaysOnThePage() {
        String scorecard = rated(MANAGER, InterviewedPost.of("Ada").first(), "3");
        save(MANAGER, scorecard, 1, answer(1, UUID.randomUUID(), 1, "För sent", "5"))
                .statusCode(409)
                .body("detail", containsString("redan lämnat in"));
        As.manager()
                .formParam("version", "1")
                .formParam("writer", UUID.randomUUID().toString())
                .formParam("sequence", "1")
                .formParam("notes", "Skrivet för sent")
                .formParam("answer", "5")
                .post("/scorecards/" + scorecard + "/answers/1")
                .then()
                .statusCode(409)
                .body(containsString("redan lämnat in"))
                .body(containsString("Skrivet för sent"));
        As.manager()
                .get("/api/v1/scorecards/" + scorecard + "/answers/1")
                .then()
                .body("notes", is("Said 3"));
    }

    @Test
    void save_whileTheOtherTabSubmits_isPartOfTheSubmissionOrRefused() {
        String scorecard = filled(MANAGER, InterviewedPost.of("Ada").first(), "3");
        List<Integer> statuses = atOnce(
                2,
                i -> i == 0
                        ? submit(MANAGER, scorecard).extract().statusCode()
                        : save(MANAGER, scorecard, 1, answer(1, UUID.randomUUID(), 1, "I sista stund", "4"))
                                .extract()
                                .statusCode());
        assertThat(statuses.get(0)).isEqualTo(204);
        assertThat(statuses.get(1)).isIn(200, 409);
        As.manager()
                .get("/api/v1/scorecards/" + scorecard)
                .then()
                .body("status", is("SUBMITTED"))
                .body("steps[0].notes", is(statuses.get(1) == 200 ? "I sista stund" : "Said 3"));
    }

    @Test
    void guide_editedDuringTheInterview_changesNothingInIt() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        String scorecard = begun(MANAGER, interview.first());
        List<String> asked = As.manager()
                .get("/api/v1/scorecards/" + scorecard)
                .then()
                .extract()
                .path("steps.text.sv");
        As.hr().post("/guides/" + interview.guide() + "/versions").then().statusCode(303);
        UUID next = InDemo.get(() -> InterviewGuide.<InterviewGuide>find(
                        "series = ?1 and status = ?2", interview.guide(), GuideStatus.DRAFT)
                .singleResult()
                .id);
        InDemo.change(() -> {
            InterviewGuide draft = InterviewGuide.findById(next);
            draft.competencies.remove(0);
            draft.renumber();
        });
        InDemo.change(() -> {
            InterviewGuide.<InterviewGuide>findById(interview.guide())
                    .become(GuideStatus.RETIRED, InDemo.bean(Clock.class).instant());
            InterviewGuide.<InterviewGuide>findById(next)
                    .become(GuideStatus.PUBLISHED, InDemo.bean(Clock.class).instant());
        });
        As.manager()
                .get("/api/v1/scorecards/" + scorecard)
                .then()
                .body("guideId", is(interview.guide().toString()))
                .body("open", is(true))
                .body("steps.text.sv", is(asked));
        As.manager().get("/scorecards/" + scorecard).then().statusCode(200);
        String second = begun(MANAGER, interview.applications().get(1));
        As.manager()
                .get("/api/v1/scorecards/" + second)
                .then()
                .body("guideId", is(interview.guide().toString()))
                .body("steps.text.sv", is(asked));
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> request) {
        List<CompletableFuture<T>> all = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.apply(i)))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }
}
