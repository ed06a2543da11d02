package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.candidate.Candidate;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.FormCheck;

/**
 * Mails a candidate a new link to their own page. Whoever asks learns nothing about who has applied: the answer is the same
 * for an address that nobody has applied with, and for one that has had its share of links.
 */
@ApplicationScoped
public class SendLink {

    @Inject
    FormCheck check;

    @Inject
    LinkThrottle throttle;

    @Inject
    CandidateLetters letters;

    /**
     * @param address the network address that asks
     * @throws Problem 422; 429 after too many requests from one network address
     */
    @Transactional
    public void to(LinkForm form, String address) {
        check.check(form).refuseIfAny();
        if (throttle.allows(form.email, address)) {
            Candidate.withEmail(form.email).ifPresent(letters::newLink);
        }
    }
}
