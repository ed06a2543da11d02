package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tolv.account.Account;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Secrets;

/** Slows down whoever guesses passwords: so many failures an account, so many a network address, on all nodes together. */
@ApplicationScoped
public class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    public static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 100;

    @Inject
    Clock clock;

    /**
     * @throws Problem 429 after too many failures
     */
    @Transactional
    public void check(String email, String address) {
        Instant start = clock.instant().minus(WINDOW);
        if (FailedSignIn.since(start, emailHash(email)) >= FAILURES_PER_ACCOUNT
                || FailedSignIn.sinceFrom(start, Secrets.hash(address)) >= FAILURES_PER_ADDRESS) {
            throw Problem.of(Problem.Kind.TOO_MANY_REQUESTS);
        }
    }

    /** Counts a failure, whatever becomes of the caller's transaction. Failures too old to count are forgotten. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String email, String address) {
        Instant now = clock.instant();
        FailedSignIn.delete("at < ?1", now.minus(WINDOW));
        new FailedSignIn(Keys.next(), emailHash(email), Secrets.hash(address), now).persist();
    }

    private static String emailHash(String email) {
        return Secrets.hash(Account.normalized(email));
    }
}
