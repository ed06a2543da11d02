package se.tolv.reference.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.person.EmailLikeness;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.request.ReferenceRequest;

/** Finds what a person should look at. It changes nothing else, and nothing is sorted or refused by it. */
@ApplicationScoped
public class FindSigns {

    /** Reading the questions alone takes longer. */
    static final Duration TOO_FAST = Duration.ofSeconds(60);

    /** With fewer ratings it is no surprise that they are the same. */
    static final int ENOUGH_RATINGS = 3;

    @Inject
    NetworkTraces traces;

    @Inject
    Clock clock;

    /** Looks at the address that a link goes to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void whenAsked(ReferenceRequest request, Referee referee, Application application) {
        String candidates = Candidate.<Candidate>findById(application.candidateId).email;
        String referees = Candidate.normalized(referee.email);
        if (referees.equals(candidates)) {
            add(request, SignKind.SAME_ADDRESS);
        } else if (candidates != null && EmailLikeness.alike(candidates, referees)) {
            add(request, SignKind.LIKE_ADDRESS);
        }
        if (referee.relation == RefereeRelation.MANAGER && FreeMail.is(referees)) {
            add(request, SignKind.FREE_MAIL);
        }
    }

    /**
     * Looks at how a referee answered by the link.
     *
     * @param ratings those that are a number
     * @param address the network address that the answers came from
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void whenAnswered(ReferenceRequest request, List<String> ratings, String address) {
        if (Duration.between(request.begunAt, request.endedAt).compareTo(TOO_FAST) < 0) {
            add(request, SignKind.FAST);
        }
        if (traces.isSame(request.applicationId, address)) {
            add(request, SignKind.SAME_NETWORK);
        }
        if (ratings.size() >= ENOUGH_RATINGS && ratings.stream().distinct().count() == 1) {
            add(request, SignKind.ALL_THE_SAME);
        }
    }

    private void add(ReferenceRequest request, SignKind kind) {
        new ReferenceSign(request.id, kind, clock.instant()).persist();
    }
}
