package se.tolv.interview.scorecard;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static se.tolv.interview.InterviewedPost.answer;
import static se.tolv.interview.InterviewedPost.begun;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.interview.InterviewedPost;
import se.tolv.interview.scorecard.answer.RatingAmendment;

/**
 * Whatever an assessor does with a scorecard, in whatever order: what is refused changes nothing, what is done is in the
 * transition table, nothing is saved into what was handed in, and what a rating was before it was changed is kept.
 */
@TolvTest
class ScorecardPropertyTest {

    private static final int SEQUENCES = 4;
    private static final int QUESTIONS = 6;

    enum What {
        SAVE,
        FILL,
        SUBMIT,
        AMEND,
        ADD,
        CLOSE
    }

    /**
     * @param number of a question, from 1
     * @param stale whether another page's change is overlooked
     */
    record Action(What what, int number, String rating, boolean stale) {}

    /** A scorecard as it stands. */
    record State(ScorecardStatus status, List<String> answers, long amendments, boolean closed) {}

    private static Arbitrary<List<Action>> sequences() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, What.SAVE),
                                Tuple.of(2, What.FILL),
                                Tuple.of(3, What.SUBMIT),
                                Tuple.of(5, What.AMEND),
                                Tuple.of(1, What.ADD),
                                Tuple.of(1, What.CLOSE)),
                        Arbitraries.integers().between(1, QUESTIONS),
                        Arbitraries.of("1", "2", "3", "4", "5", "none"),
                        Arbitraries.integers().between(0, 9).map(dice -> dice == 0))
                .as(Action::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(25);
    }

    @Test
    void anySequenceOfStepsOnAScorecard_isLegalAndLosesNoRating() {
        JqwikSession.run(() ->
                IntStream.range(0, SEQUENCES).forEach(i -> play(sequences().sample())));
    }

    private static void play(List<Action> actions) {
        UUID application = InterviewedPost.of("Ada").first();
        String scorecard = begun(As::manager, application);
        for (Action action : actions) {
            State before = state(scorecard);
            Response answer = carryOut(action, application, scorecard);
            State after = state(scorecard);
            String what = "%s of %s".formatted(action, actions);
            assertThat(answer.statusCode()).as(what).isIn(200, 201, 204, 303, 409, 412, 422);
            if (answer.statusCode() >= 400 && action.what() != What.FILL) {
                assertThat(after).as(what).isEqualTo(before);
            }
            assertThat(after.status() == before.status() || before.status().mayBecome(after.status()))
                    .as("%s: %s to %s", what, before.status(), after.status())
                    .isTrue();
            boolean amended = after.amendments() > before.amendments();
            assertThat(amended).as(what).isEqualTo(action.what() == What.AMEND && answer.statusCode() < 400);
            if (before.status() != ScorecardStatus.DRAFT && !amended) {
                assertThat(after.answers()).as(what).isEqualTo(before.answers());
            }
            if (after.status() != before.status() && after.status() == ScorecardStatus.SUBMITTED) {
                assertThat(after.answers().subList(0, QUESTIONS)).as(what).doesNotContain("null");
            }
        }
    }

    private static Response carryOut(Action action, UUID application, String scorecard) {
        return switch (action.what()) {
            case SAVE -> save(scorecard, action.number(), action.rating(), action.stale());
            case FILL ->
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> save(scorecard, number, action.rating(), false))
                        .reduce((first, last) -> last)
                        .orElseThrow();
            case SUBMIT -> As.manager().post("/api/v1/scorecards/" + scorecard + "/submission");
            case AMEND ->
                As.manager()
                        .contentType(JSON)
                        .header("If-Match", "\"" + version(scorecard, action) + "\"")
                        .body(Map.of("answer", action.rating(), "reason", "Fel förstått."))
                        .post("/api/v1/scorecards/" + scorecard + "/answers/" + action.number() + "/amendments");
            case ADD ->
                As.manager()
                        .contentType(JSON)
                        .body(Map.of("text", "Varför?", "why", "Ett oklart svar."))
                        .post("/api/v1/scorecards/" + scorecard + "/added-questions");
            case CLOSE ->
                As.hr()
                        .contentType(JSON)
                        .body(Map.of("reason", "Sjuk."))
                        .post("/api/v1/applications/" + application + "/ratings/closure");
        };
    }

    private static Response save(String scorecard, int number, String rating, boolean stale) {
        int read = answers(scorecard).get(number - 1).version;
        return As.manager()
                .contentType(JSON)
                .body(answer(stale ? read - 1 : read, UUID.randomUUID(), 1, "Sagt", rating))
                .put("/api/v1/scorecards/" + scorecard + "/answers/" + number);
    }

    private static int version(String scorecard, Action action) {
        return answers(scorecard).get(action.number() - 1).version - (action.stale() ? 1 : 0);
    }

    private static List<ScorecardAnswer> answers(String scorecard) {
        return InDemo.get(() -> ScorecardAnswer.list("scorecardId = ?1 order by number", UUID.fromString(scorecard)));
    }

    private static State state(String scorecard) {
        List<String> answers = answers(scorecard).stream()
                .map(answer -> answer.value == null ? String.valueOf(answer.outcome) : answer.value.toString())
                .toList();
        return InDemo.get(() -> {
            Scorecard found = Scorecard.findById(UUID.fromString(scorecard));
            return new State(
                    found.status,
                    answers,
                    RatingAmendment.count("scorecardId", found.id),
                    RatingClosure.count("applicationId", found.applicationId) > 0);
        });
    }
}
