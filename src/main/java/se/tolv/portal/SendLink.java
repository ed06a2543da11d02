package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tolv.candidate.Candidate;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.web.FormCheck;

/**
 * Mails a candidate a new link to their own page. Whoever asks learns nothing about who has applied: the answer is the same
 * for an address that nobody has applied with, and for one that has had its share of links.
 */
@ApplicationScoped
public class SendLink {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_EMAIL = 3;
    static final int PER_ADDRESS = 30;

    @Inject
    FormCheck check;

    @Inject
    CandidateLetters letters;

    @Inject
    Clock clock;

    /**
     * @param address the network address that asks
     * @throws Problem 422; 429 after too many requests from one network address
     */
    @Transactional
    public void to(LinkForm form, String address) {
        check.check(form).refuseIfAny();
        Instant now = clock.instant();
        Instant start = now.minus(WINDOW);
        LinkRequest.delete("at < ?1", start);
        String addressHash = Secrets.hash(address);
        if (LinkRequest.count("addressHash = ?1 and at > ?2", addressHash, start) >= PER_ADDRESS) {
            throw Problem.of(Problem.Kind.TOO_MANY_REQUESTS);
        }
        String emailHash = Secrets.hash(Candidate.normalized(form.email));
        boolean enough = LinkRequest.count("emailHash = ?1 and at > ?2", emailHash, start) >= PER_EMAIL;
        new LinkRequest(Keys.next(), emailHash, addressHash, now).persist();
        if (!enough) {
            Candidate.withEmail(form.email).ifPresent(letters::newLink);
        }
    }
}
