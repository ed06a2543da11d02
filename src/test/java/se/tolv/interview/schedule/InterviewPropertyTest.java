package se.tolv.interview.schedule;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;

/**
 * Whatever two candidates and the employer do about their interviews, in whatever order and by the API that everybody uses: what
 * is refused changes nothing, what is done is in the transition table, and nobody has the other's time.
 */
@TolvTest
class InterviewPropertyTest {

    private static final int SEQUENCES = 4;
    private static final int TIMES = 3;

    enum What {
        OFFER,
        CHOOSE,
        BOOK,
        ASK,
        GIVE_UP,
        CANCEL,
        TIME_COMES,
        HELD,
        NO_SHOW
    }

    /**
     * @param whom which of the two candidates
     * @param time which of the times, counted round
     * @param stale whether somebody else's change is overlooked
     */
    record Action(What what, int whom, int time, boolean stale) {}

    /** An interview as it stands. */
    record State(InterviewStatus status, UUID slot, int version) {}

    private static Arbitrary<List<Action>> sequences() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(3, What.OFFER),
                                Tuple.of(5, What.CHOOSE),
                                Tuple.of(3, What.BOOK),
                                Tuple.of(2, What.ASK),
                                Tuple.of(1, What.GIVE_UP),
                                Tuple.of(1, What.CANCEL),
                                Tuple.of(2, What.TIME_COMES),
                                Tuple.of(2, What.HELD),
                                Tuple.of(1, What.NO_SHOW)),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, TIMES - 1),
                        Arbitraries.integers().between(0, 9).map(dice -> dice == 0))
                .as(Action::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(25);
    }

    @Test
    void anySequenceOfStepsOnInterviews_isLegalAndNobodyHasAnothersTime() {
        JqwikSession.run(() ->
                IntStream.range(0, SEQUENCES).forEach(i -> play(sequences().sample())));
    }

    private static void play(List<Action> actions) {
        OpenPost post = OpenPost.inTwoWeeks();
        List<Interviewing> candidates = List.of(Interviewing.in(post, "Anna Ek"), Interviewing.in(post, "Bo Ek"));
        offer(candidates).then().statusCode(204);
        for (Action action : actions) {
            Interviewing candidate = candidates.get(action.whom());
            State before = state(candidate);
            Response answer = carryOut(action, candidates, candidate.interview());
            State after = state(candidate);
            if (answer != null) {
                assertThat(answer.statusCode()).as("%s of %s", action, actions).isIn(200, 204, 409, 412, 422);
                if (answer.statusCode() >= 400) {
                    assertThat(after).as("%s of %s", action, actions).isEqualTo(before);
                }
            }
            boolean offeredAnew = action.what() == What.OFFER
                    && !before.status().isAhead()
                    && after.status() == InterviewStatus.OFFERED;
            assertThat(offeredAnew
                            || after.status() == before.status()
                            || before.status().canBecome(after.status()))
                    .as("%s: %s to %s", action, before, after)
                    .isTrue();
            isWhole(post);
        }
    }

    /** Times that both can choose from. */
    private static Response offer(List<Interviewing> candidates) {
        List<String> times =
                IntStream.range(0, TIMES).mapToObj(i -> Interviewing.freeHour()).toList();
        return candidates
                .get(0)
                .offer(Interviewing.form(times, candidates.toArray(Interviewing[]::new)))
                .extract()
                .response();
    }

    private static Response carryOut(Action action, List<Interviewing> candidates, Interview interview) {
        Interviewing candidate = candidates.get(action.whom());
        String mine = "/api/v1/my/interviews/" + interview.id;
        String staff = "/api/v1/interviews/" + interview.id;
        int read = interview.version - (action.stale() ? 1 : 0);
        Map<String, Object> time = Map.of("slotId", slot(interview, action.time()));
        return switch (action.what()) {
            case OFFER -> offer(candidates);
            case CHOOSE -> as(candidate.candidate(), read).body(time).post(mine + "/booking");
            case BOOK -> as(As.manager(), read).body(time).post(staff + "/booking");
            case ASK ->
                as(candidate.candidate(), read)
                        .body(Map.of("wish", "Hellre " + action.time()))
                        .post(mine + "/other-times");
            case GIVE_UP ->
                as(candidate.candidate(), read).body(Map.of("reason", "Nej.")).post(mine + "/cancellation");
            case CANCEL ->
                as(As.manager(), read).body(Map.of("reason", "Sjuk.")).post(staff + "/cancellation");
            case HELD -> as(As.manager(), read).post(staff + "/held");
            case NO_SHOW -> as(As.manager(), read).post(staff + "/no-show");
            case TIME_COMES -> {
                if (interview.status == InterviewStatus.BOOKED) {
                    candidate.timeHasCome();
                }
                yield null;
            }
        };
    }

    private static RequestSpecification as(RequestSpecification who, int read) {
        return who.contentType(JSON).header("If-Match", "\"" + read + "\"");
    }

    private static UUID slot(Interview interview, int place) {
        return InDemo.get(() -> {
            List<UUID> slots = Interview.<Interview>findById(interview.id).slots.stream()
                    .sorted()
                    .toList();
            return slots.get(place % slots.size());
        });
    }

    private static State state(Interviewing candidate) {
        Interview interview = candidate.interview();
        return new State(interview.status, interview.slotId, interview.version);
    }

    /** One interview ahead of each, each status with its time, and each time with one interview. */
    private static void isWhole(OpenPost post) {
        InDemo.change(() -> {
            List<Interview> all = Interview.list("vacancyId", post.id());
            assertThat(all.stream().filter(one -> one.status.isAhead()).map(one -> one.applicationId))
                    .doesNotHaveDuplicates();
            assertThat(all.stream()
                            .filter(one -> InterviewStatus.TIMED.contains(one.status))
                            .map(one -> one.slotId))
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
            assertThat(all).allSatisfy(one -> {
                assertThat(one.heldAt != null).isEqualTo(one.status == InterviewStatus.HELD);
                assertThat(one.noShowAt != null).isEqualTo(one.status == InterviewStatus.NO_SHOW);
                assertThat(one.cancelledAt != null).isEqualTo(one.status == InterviewStatus.CANCELLED);
            });
        });
    }
}
