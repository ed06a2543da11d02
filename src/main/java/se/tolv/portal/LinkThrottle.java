package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.tolv.candidate.Candidate;
import se.tolv.platform.error.Problem;
import se.tolv.platform.throttle.Limit;
import se.tolv.platform.throttle.Throttle;

/** Lets nobody fill another's mailbox with links. */
@ApplicationScoped
public class LinkThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    public static final Limit EMAIL = new Limit("links to a mailbox", 3, WINDOW);
    public static final Limit ADDRESS = new Limit("links from an address", 30, WINDOW);

    @Inject
    Throttle throttle;

    /**
     * Counts a request for a link.
     *
     * @param address the network address that asks
     * @return whether this mailbox has had fewer than its share
     * @throws Problem 429 after too many requests from one network address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean allows(String email, String address) {
        if (throttle.take(ADDRESS, address, 1).isEmpty()) {
            throw Problem.of(Problem.Kind.TOO_MANY_REQUESTS);
        }
        return throttle.take(EMAIL, Candidate.normalized(email), 1).isPresent();
    }
}
