package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.platform.error.Problem;
import se.tolv.platform.throttle.Limit;
import se.tolv.platform.throttle.Throttle;

/**
 * Slows down whoever guesses passwords. Few guesses at one account from one network address, so that a stranger elsewhere
 * keeps nobody out of their account; more at an account from everywhere, and from one address at all accounts.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    public static final Limit ACCOUNT_FROM_ADDRESS = new Limit("sign-ins to an account from an address", 10, WINDOW);
    public static final Limit ACCOUNT = new Limit("sign-ins to an account", 50, WINDOW);
    public static final Limit ADDRESS = new Limit("sign-ins from an address", 100, WINDOW);

    @Inject
    Throttle throttle;

    /**
     * A guess that counts as failed until it is said to have been right.
     *
     * @param last whether the next one from this address at this account has to wait
     */
    public record Guess(List<Throttle.Taken> counted, boolean last) {}

    /**
     * Counts a guess before it is looked at, so that those which come at the same moment are counted, too; whatever becomes of
     * the caller's transaction. To be called before anything is read in it: a request holds one connection at a time.
     *
     * @throws Problem 429 after too many failures
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Guess guess(String email, String address) {
        String account = Account.normalized(email);
        Throttle.Taken here = take(ACCOUNT_FROM_ADDRESS, account + " " + address);
        return new Guess(List.of(here, take(ACCOUNT, account), take(ADDRESS, address)), here.last());
    }

    private Throttle.Taken take(Limit limit, String who) {
        return throttle.take(limit, who, 1).orElseThrow(() -> Problem.of(Problem.Kind.TOO_MANY_REQUESTS));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void wasRight(Guess guess) {
        guess.counted().forEach(throttle::giveBack);
    }
}
