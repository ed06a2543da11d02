package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.account.DemoEmployer;
import se.tolv.account.signin.SignInThrottle;
import se.tolv.installation.Balancer;
import se.tolv.installation.Node;

/** Two nodes on one database behave as one, and can be replaced one by one while people apply. */
@Tag("faults")
class TwoNodesBehindABalancer {

    private static final Pattern STATE = Pattern.compile("pipeline/changes\\?state=([^\"]+)\"");

    private static Installation installation;
    private static Node one;
    private static Node other;
    private static Balancer balancer;

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation("two-nodes", Map.of());
        one = installation.node();
        other = installation.node();
        balancer = installation.balancer(List.of(one, other));
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    void session_madeAtOneNode_isKnownAtTheOther_andEndsThere() throws Exception {
        String cookie = one.signIn("chef@demo.example", DemoEmployer.PASSWORD);
        assertThat(other.get("/owed", cookie).statusCode()).isEqualTo(200);
        assertThat(other.post("/sign-out", cookie, "").statusCode()).isLessThan(400);
        assertThat(one.get("/owed", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void wrongPasswords_atBothNodes_areCountedTogether() throws Exception {
        for (int i = 0; i < SignInThrottle.ACCOUNT_FROM_ADDRESS.most(); i++) {
            Node node = i % 2 == 0 ? one : other;
            assertThat(node.trySignIn("facket@demo.example", "wrong password").statusCode())
                    .isEqualTo(422);
        }
        assertThat(one.trySignIn("facket@demo.example", DemoEmployer.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(other.trySignIn("facket@demo.example", DemoEmployer.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void board_changedAtOneNode_isSeenToHaveChangedAtTheOther() throws Exception {
        String cookie = one.signIn("hr@demo.example", DemoEmployer.PASSWORD);
        List<String> found = installation
                .database()
                .column(
                        "select a.id || ' ' || a.vacancy_id || ' ' || a.version from application a join vacancy v on"
                                + " v.id = a.vacancy_id where v.status = 'OPEN' and a.stage = 'RECEIVED' order by a.id limit 1");
        String[] application = found.get(0).split(" ");
        String board = "/vacancies/" + application[1] + "/pipeline";
        Matcher state = STATE.matcher(other.get(board, cookie).body());
        assertThat(state.find()).isTrue();
        String changes = board + "/changes?state=" + state.group(1);
        assertThat(other.get(changes, cookie).statusCode()).isEqualTo(204);

        HttpResponse<String> moved = one.post(
                "/api/v1/applications/" + application[0] + "/moves",
                cookie,
                "{\"to\": \"SHORTLISTED\"}",
                Map.of("If-Match", '"' + application[2] + '"'));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(other.get(changes, cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void rollingRestart_whilePeopleApply_dropsNoRequest() throws Exception {
        Visitors visitors = installation.visitors(one, balancer.base(), 8);
        visitors.awaitAcknowledged(100);
        for (Node node : List.of(one, other)) {
            node.stop();
            node.start();
            visitors.awaitAcknowledged(100);
        }
        visitors.close();
        Figures.say(
                "rolling restart",
                "answers %s, longest pause %d ms",
                visitors.byStatus(answer -> true),
                visitors.longestPause());
        assertThat(visitors.byStatus(answer -> true).keySet()).containsOnly(200, 201);
        Installation.assertNothingLost(installation.database(), visitors);
        assertThat(installation.lettersThatArrivedTwice(installation.database()))
                .isZero();
    }
}
