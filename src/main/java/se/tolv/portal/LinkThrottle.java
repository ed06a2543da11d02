package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tolv.candidate.Candidate;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Secrets;

/** Lets nobody fill another's mailbox with links. Counted by every node, by hashes that are swept away again. */
@ApplicationScoped
public class LinkThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    public static final int PER_EMAIL = 3;
    public static final int PER_ADDRESS = 30;

    @Inject
    Clock clock;

    /**
     * Counts a request for a link.
     *
     * @param address the network address that asks
     * @return whether this mailbox has had fewer than its share
     * @throws Problem 429 after too many requests from one network address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean allows(String email, String address) {
        Instant now = clock.instant();
        Instant start = now.minus(WINDOW);
        LinkRequest.delete("at < ?1", start);
        String addressHash = Secrets.hash(address);
        if (LinkRequest.count("addressHash = ?1 and at > ?2", addressHash, start) >= PER_ADDRESS) {
            throw Problem.of(Problem.Kind.TOO_MANY_REQUESTS);
        }
        String emailHash = Secrets.hash(Candidate.normalized(email));
        boolean enough = LinkRequest.count("emailHash = ?1 and at > ?2", emailHash, start) >= PER_EMAIL;
        new LinkRequest(Keys.next(), emailHash, addressHash, now).persist();
        return !enough;
    }
}
