package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.candidate.Candidate;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.portal.LinkForm;
import se.tolv.portal.LinkThrottle;

/**
 * Mails a candidate a new link to their own page, and six digits that do the same. Whoever asks learns nothing about who has
 * applied: the answer is the same for an address that nobody has applied with, and for one that has had its share of mails.
 */
@ApplicationScoped
public class SendLink {

    @Inject
    FormCheck check;

    @Inject
    LinkThrottle throttle;

    @Inject
    CandidateSignIn signIn;

    @Inject
    CandidateLetters letters;

    /**
     * @param address the network address that asks
     * @return a secret for the browser that asks, with which the digits sign in; it is made whether or not there is a mail
     * @throws Problem 422; 429 after too many requests from one network address
     */
    @Transactional
    public String to(LinkForm form, String address) {
        check.check(form).refuseIfAny();
        String request = Secrets.next();
        if (throttle.allows(form.email, address)) {
            Candidate.withEmail(form.email)
                    .ifPresent(candidate -> letters.newLink(candidate, signIn.newCode(candidate.id, request)));
        }
        return request;
    }
}
