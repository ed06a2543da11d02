package se.tolv.candidate.pipeline;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Whatever people do to several applications in whatever order: every move is legal, all of them or none, nobody is lost. */
@TolvTest
class PipelinePropertyTest {

    private static final int APPLICATIONS = 4;
    private static final int SEQUENCES = 6;

    enum What {
        MOVE,
        REJECT,
        UNDO
    }

    /**
     * @param whom places of the applications
     * @param stale whether somebody else's change is overlooked
     */
    record Action(What what, Set<Integer> whom, ApplicationStage to, boolean stale) {}

    /** What was moved together, and where each was before. */
    record Moved(String batch, Map<UUID, ApplicationStage> before) {}

    private static Arbitrary<List<Action>> sequences() {
        return Combinators.combine(
                        Arbitraries.of(What.MOVE, What.MOVE, What.MOVE, What.REJECT, What.UNDO),
                        Arbitraries.integers()
                                .between(0, APPLICATIONS - 1)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(ApplicationStage.class),
                        Arbitraries.integers().between(0, 9).map(dice -> dice == 0))
                .as(Action::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(30);
    }

    @Test
    void anySequenceOfMovesRejectionsAndUndos_keepsEveryApplicationLegal() {
        JqwikSession.run(() ->
                IntStream.range(0, SEQUENCES).forEach(i -> play(sequences().sample())));
    }

    private static void play(List<Action> actions) {
        OpenPost post = OpenPost.inTwoWeeks();
        List<UUID> ids = IntStream.range(0, APPLICATIONS)
                .mapToObj(i -> post.receivedFrom("Person " + i, OpenPost.someEmail()))
                .toList();
        List<Moved> done = new ArrayList<>();
        for (Action action : actions) {
            Map<UUID, ApplicationStage> before = stages(post);
            List<UUID> whom = action.whom().stream().map(ids::get).toList();
            Response answer = carryOut(action, post, whom, done);
            Map<UUID, ApplicationStage> after = stages(post);
            assertThat(answer.statusCode()).as("%s of %s", action, actions).isIn(200, 204, 404, 409, 412);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            if (answer.statusCode() > 204) {
                assertThat(after).as("%s of %s", action, actions).isEqualTo(before);
            } else if (action.what() == What.UNDO) {
                Moved undone = done.remove(done.size() - 1);
                undone.before().forEach((id, stage) -> assertThat(after.get(id)).isEqualTo(stage));
            } else {
                ApplicationStage to = action.what() == What.REJECT ? ApplicationStage.REJECTED : action.to();
                whom.forEach(id -> {
                    assertThat(after.get(id)).isEqualTo(to);
                    assertThat(before.get(id).canBecome(to) || to.canBecome(before.get(id)))
                            .as("%s of %s", action, actions)
                            .isTrue();
                });
                Map<UUID, ApplicationStage> was = new HashMap<>(before);
                was.keySet().retainAll(whom);
                done.add(new Moved(answer.path("move"), was));
            }
            everyStageIsStamped(post);
        }
    }

    private static Response carryOut(Action action, OpenPost post, List<UUID> whom, List<Moved> done) {
        String vacancy = "/api/v1/vacancies/" + post.id();
        if (action.what() == What.UNDO) {
            String batch = done.isEmpty()
                    ? UUID.randomUUID().toString()
                    : done.get(done.size() - 1).batch();
            return As.manager().post(vacancy + "/moves/" + batch + "/undo");
        }
        Map<String, Object> form = new HashMap<>();
        form.put("chosen", chosen(whom, action.stale()));
        if (action.what() == What.REJECT) {
            form.put("reason", "EXPERIENCE");
            form.put("wordsEn", "Dear [name], no.");
            return As.manager().contentType(JSON).body(form).post(vacancy + "/rejections");
        }
        form.put("to", action.to());
        return As.manager().contentType(JSON).body(form).post(vacancy + "/moves");
    }

    private static List<String> chosen(List<UUID> ids, boolean stale) {
        return InDemo.get(() -> ids.stream()
                .map(id -> id + ":" + (Application.<Application>findById(id).version - (stale ? 1 : 0)))
                .toList());
    }

    private static Map<UUID, ApplicationStage> stages(OpenPost post) {
        return InDemo.get(() -> {
            Map<UUID, ApplicationStage> stages = new LinkedHashMap<>();
            Application.<Application>list("vacancyId = ?1 order by id", post.id())
                    .forEach(application -> stages.put(application.id, application.stage));
            return stages;
        });
    }

    private static void everyStageIsStamped(OpenPost post) {
        InDemo.change(() -> Application.<Application>list("vacancyId", post.id())
                .forEach(application ->
                        assertThat(application.stampOf(application.stage)).isNotNull()));
    }
}
