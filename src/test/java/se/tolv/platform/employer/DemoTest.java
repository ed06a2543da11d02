package se.tolv.platform.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.As;
import se.tolv.CapturedLog;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;

/** What is open where the demo is wanted, which it is in this application, and where it is not. */
@TolvTest
class DemoTest {

    private static final String WORKED = "worked";

    @RegisterExtension
    final CapturedLog log = new CapturedLog();

    @Inject
    FirstStart firstStart;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    @Inject
    OtherEmployer others;

    @Test
    void load_whereSomebodyWorks_changesNothingAndSaysSo() {
        log.listenTo(FirstStart.class.getName(), Level.INFO);
        Employer worked = others.named(WORKED);
        firstStart.load(worked);
        assertThat(employers.withKey(WORKED).orElseThrow().demo()).isFalse();
        assertThat(work.in(worked, () -> QuarkusTransaction.requiringNew().call(() -> Unit.count())))
                .isZero();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains("TOLV_DEMO is set", "'worked' has accounts that are not the demo's");
    }

    @Test
    void mailboxAndAccounts_areOpenAtTheDemoAndNowhereElse() {
        Employer worked = others.named(WORKED);
        work.in(worked, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                if (Account.withEmail("chef@demo.example").isEmpty()) {
                    new Account(UUID.randomUUID(), "Namne", "chef@demo.example", Instant.EPOCH).persist();
                }
            });
            return null;
        });
        As.nobody().get("/dev/mail").then().statusCode(200);
        As.nobody().get("/sign-in").then().statusCode(200).body(containsString("chef@demo.example"));
        for (String path : new String[] {"/dev/mail", "/dev/mail/" + UUID.randomUUID()}) {
            OtherEmployer.nobody(WORKED).get(path).then().statusCode(404);
        }
        OtherEmployer.nobody(WORKED)
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(not(containsString("chef@demo.example")))
                .body(not(containsString("/dev/mail")));
    }
}
