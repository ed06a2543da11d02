package se.tolv;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.account.signin.SignIn;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.CreateEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.identity.Role;

/** Employers beside the demo employer, for tests that must neither see nor disturb it. Each has one account a role. */
@ApplicationScoped
public class OtherEmployer {

    @Inject
    Employers employers;

    @Inject
    CreateEmployer createEmployer;

    @Inject
    EmployerWork work;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    /** The employer at {@code <key>.localhost}, made when it is first asked for. */
    public synchronized Employer named(String key) {
        return employers.withKey(key).orElseGet(() -> make(key));
    }

    private Employer make(String key) {
        Employer employer = createEmployer.create(key, "Arbetsgivaren " + key, List.of(host(key)));
        work.in(employer, () -> {
            QuarkusTransaction.requiringNew().run(() -> List.of(Role.values()).forEach(this::addAccount));
            return null;
        });
        return employer;
    }

    private void addAccount(Role role) {
        Account account = new Account(Keys.next(), "Person " + role, email(role), clock.instant());
        account.roles.add(role);
        account.persist();
    }

    public static String host(String key) {
        return key + ".localhost";
    }

    public static String email(Role role) {
        return role.name().toLowerCase() + "@other.example";
    }

    /** A request to this employer by nobody. */
    public static RequestSpecification nobody(String key) {
        return As.nobody().header("Host", host(key));
    }

    /** A request to this employer by its person with this role, in a session that no other request uses. */
    public RequestSpecification as(String key, Role role) {
        return nobody(key).cookie("tolv_session", newSession(named(key), role));
    }

    public String newSession(Employer employer, Role role) {
        return work.in(
                employer,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> signIn.open(Account.withEmail(email(role)).orElseThrow(), "test", "test")));
    }
}
