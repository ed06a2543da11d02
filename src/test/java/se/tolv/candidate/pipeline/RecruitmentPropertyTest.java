package se.tolv.candidate.pipeline;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/**
 * Whatever is done with a recruitment and with those who apply, in whatever order and through the API that everybody uses: what
 * is refused changes nothing, what is done is in the transition tables, and no application is ever lost.
 */
@TolvTest
class RecruitmentPropertyTest {

    private static final int SEQUENCES = 6;

    enum What {
        APPLY,
        MOVE,
        REJECT,
        WITHDRAW,
        DEADLINE_PASSES,
        CLOSE,
        ABORT,
        REOPEN
    }

    /**
     * @param whom which of those who have applied, counted round
     * @param stale whether somebody else's change is overlooked
     */
    record Action(What what, int whom, ApplicationStage to, boolean stale) {}

    /** How things stand. */
    record State(VacancyStatus vacancy, Map<UUID, ApplicationStage> applications) {}

    private static Arbitrary<List<Action>> sequences() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(4, What.APPLY),
                                net.jqwik.api.Tuple.of(8, What.MOVE),
                                net.jqwik.api.Tuple.of(3, What.REJECT),
                                net.jqwik.api.Tuple.of(2, What.WITHDRAW),
                                net.jqwik.api.Tuple.of(1, What.DEADLINE_PASSES),
                                net.jqwik.api.Tuple.of(1, What.CLOSE),
                                net.jqwik.api.Tuple.of(1, What.ABORT),
                                net.jqwik.api.Tuple.of(2, What.REOPEN)),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(ApplicationStage.class),
                        Arbitraries.integers().between(0, 9).map(dice -> dice == 0))
                .as(Action::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(35);
    }

    @Test
    void anySequenceOfActionsOnRecruitmentAndApplications_isLegalAndLosesNobody() {
        JqwikSession.run(() ->
                IntStream.range(0, SEQUENCES).forEach(i -> play(sequences().sample())));
    }

    private static void play(List<Action> actions) {
        OpenPost post = OpenPost.inTwoWeeks();
        post.receivedFrom("First", OpenPost.someEmail());
        for (Action action : actions) {
            State before = state(post);
            Response answer = carryOut(action, post, before);
            State after = state(post);
            if (answer != null) {
                assertThat(answer.statusCode()).as("%s of %s", action, actions).isIn(200, 201, 204, 404, 409, 412);
            }
            assertThat(after.applications()).as("%s of %s", action, actions).containsKeys(keys(before));
            if (answer != null && answer.statusCode() >= 400) {
                assertThat(after).as("%s of %s", action, actions).isEqualTo(before);
            } else {
                isLegal(action, before, after);
            }
            isWhole(post);
        }
    }

    private static UUID[] keys(State state) {
        return state.applications().keySet().toArray(UUID[]::new);
    }

    private static Response carryOut(Action action, OpenPost post, State before) {
        List<UUID> ids = List.copyOf(before.applications().keySet());
        String application = "/api/v1/applications/" + ids.get(action.whom() % ids.size());
        String vacancy = "/api/v1/vacancies/" + post.id();
        return switch (action.what()) {
            case APPLY ->
                post.apply(post.application("Person " + action.whom(), OpenPost.someEmail()), null)
                        .extract()
                        .response();
            case MOVE ->
                read(application, action).body(Map.of("to", action.to())).post(application + "/moves");
            case REJECT ->
                read(application, action)
                        .body(Map.of("reason", "EXPERIENCE", "words", "Dear [name], no."))
                        .post(application + "/rejection");
            case WITHDRAW -> read(application, action).body("{}").post(application + "/withdrawal");
            case CLOSE -> read(vacancy, action).body("{}").post(vacancy + "/close");
            case ABORT ->
                read(vacancy, action).body(Map.of("reason", "Not needed.")).post(vacancy + "/abort");
            case REOPEN ->
                read(vacancy, action).body(Map.of("reason", "Needed.")).post(vacancy + "/reopening");
            case DEADLINE_PASSES -> {
                post.hasPassedItsDeadline();
                yield null;
            }
        };
    }

    /** A request of HR's by what it has read, or by what stood there before. */
    private static RequestSpecification read(String path, Action action) {
        String etag = As.hr().get(path).then().statusCode(200).extract().header("ETag");
        int version = Integer.parseInt(etag.replace("\"", ""));
        return As.hr().contentType(JSON).header("If-Match", "\"" + (action.stale() ? version - 1 : version) + "\"");
    }

    private static void isLegal(Action action, State before, State after) {
        VacancyStatus was = before.vacancy();
        VacancyStatus is = after.vacancy();
        boolean keptUp = was.canBecome(is) || is == was || was == VacancyStatus.OPEN && is != VacancyStatus.DRAFT;
        assertThat(keptUp || action.what() == What.REOPEN && was.canBeUndone())
                .as("%s: %s to %s", action, was, is)
                .isTrue();
        if (action.what() == What.APPLY) {
            assertThat(was).isEqualTo(VacancyStatus.OPEN);
            assertThat(after.applications()).hasSize(before.applications().size() + 1);
        }
        long changed = 0;
        for (Map.Entry<UUID, ApplicationStage> one : before.applications().entrySet()) {
            ApplicationStage from = one.getValue();
            ApplicationStage to = after.applications().get(one.getKey());
            if (from != to) {
                changed++;
                assertThat(from.canBecome(to) || to.canBecome(from))
                        .as("%s: %s to %s", action, from, to)
                        .isTrue();
                boolean stage =
                        action.what() == What.MOVE || action.what() == What.REJECT || action.what() == What.WITHDRAW;
                assertThat(stage).as("%s moves nobody", action).isTrue();
                if (action.what() != What.WITHDRAW) {
                    assertThat(VacancyStatus.RUNNING).as("%s", action).contains(was);
                }
            }
        }
        assertThat(changed).isLessThanOrEqualTo(1);
    }

    private static State state(OpenPost post) {
        return InDemo.get(() -> {
            Map<UUID, ApplicationStage> stages = new LinkedHashMap<>();
            Application.<Application>list("vacancyId = ?1 order by number", post.id())
                    .forEach(application -> stages.put(application.id, application.stage));
            Vacancy vacancy = Vacancy.required(post.id());
            return new State(vacancy.statusAt(InDemo.bean(java.time.Clock.class).instant()), stages);
        });
    }

    /** Numbered without a gap, each stage stamped, and each applicant acknowledged. */
    private static void isWhole(OpenPost post) {
        InDemo.change(() -> {
            List<Application> all = Application.list("vacancyId = ?1 order by number", post.id());
            assertThat(all)
                    .extracting(application -> application.number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, all.size()).boxed().toList());
            assertThat(all).allSatisfy(application -> {
                assertThat(application.stampOf(application.stage)).isNotNull();
                assertThat(OutgoingMail.count("aboutType = 'application' and aboutId = ?1", application.id))
                        .isPositive();
            });
        });
    }
}
