package se.tolv.candidate.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;

/** What becomes of an import whose server stops while it runs. */
@TolvTest
class InterruptedImportsTest {

    private static final byte[] FILE = ("name;email\nAmira Haddad;" + OpenPost.someEmail() + "\n").getBytes(UTF_8);

    @Test
    void import_whoseServerHasStopped_isInterruptedAndCanBeStartedAgain() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = begun(post, Duration.ofMinutes(5));
        InDemo.bean(InterruptedImports.class).forEveryEmployer();
        As.hr()
                .get("/api/v1/vacancies/" + post.id() + "/applications/imports/" + id)
                .then()
                .statusCode(200)
                .body("state", is("INTERRUPTED"))
                .body("done", is(0));
        As.hr()
                .get("/vacancies/" + post.id() + "/intake/imports/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Servern startades om"));
        take(id, post);
        assertThat(applications(post)).as("a late worker finds it over").isZero();
        UUID again = begun(post, Duration.ZERO);
        take(again, post);
        assertThat(state(again)).isEqualTo(ApplicationImport.State.DONE);
        assertThat(applications(post)).isEqualTo(1);
    }

    @Test
    void import_thatSomebodyWorksOn_isLeftAlone() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = begun(post, Duration.ofMinutes(5));
        InDemo.change(() -> {
            InDemo.bean(Locks.class).take(ImportRun.lock(id));
            // Another node.
            CompletableFuture.runAsync(
                            () -> InDemo.bean(InterruptedImports.class).forEveryEmployer())
                    .join();
        });
        assertThat(state(id)).isEqualTo(ApplicationImport.State.RUNNING);
    }

    @Test
    void import_thatHasJustBeenStarted_isLeftAlone() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = begun(post, Duration.ofSeconds(30));
        InDemo.bean(InterruptedImports.class).forEveryEmployer();
        assertThat(state(id)).isEqualTo(ApplicationImport.State.RUNNING);
    }

    @Test
    void import_thatWasDone_staysDoneWhateverIsLookedForLater() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = begun(post, Duration.ofMinutes(5));
        take(id, post);
        InDemo.bean(InterruptedImports.class).forEveryEmployer();
        assertThat(state(id)).isEqualTo(ApplicationImport.State.DONE);
        take(id, post);
        assertThat(applications(post)).isEqualTo(1);
    }

    /** Started so long ago, on a server that did no more. */
    private static UUID begun(OpenPost post, Duration ago) {
        return InDemo.get(() -> {
            ApplicationImport begun = new ApplicationImport(
                    Keys.next(),
                    post.id(),
                    "a.csv",
                    InDemo.bean(Clock.class).instant().minus(ago),
                    "Johan Bergström");
            begun.persist();
            return begun.id;
        });
    }

    private static void take(UUID id, OpenPost post) {
        List<String> problems = new ArrayList<>();
        InDemo.run(() -> {
            InDemo.bean(ImportRun.class).take(id, post.id(), FILE, problems);
            return null;
        });
        assertThat(problems).isEmpty();
    }

    private static ApplicationImport.State state(UUID id) {
        return InDemo.get(() -> ApplicationImport.<ApplicationImport>findById(id).state);
    }

    private static long applications(OpenPost post) {
        return InDemo.get(() -> Application.count("vacancyId", post.id()));
    }
}
