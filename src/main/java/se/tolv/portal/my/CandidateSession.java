package se.tolv.portal.my;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.Set;
import se.tolv.candidate.Candidate;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.SiteCookie;

/**
 * Which candidate is at their own page: the one whose mailed link or code was used in this browser a short while ago, or
 * whose session a program names. It has nothing to do with the sessions of staff, and its cookie is sent to the candidate's
 * pages only.
 */
@RequestScoped
public class CandidateSession {

    /** For programs, which have no cookie. */
    public static final String HEADER = "Candidate-Session";

    private static final SiteCookie COOKIE = SiteCookie.hidden("tolv_candidate", "/my");
    private static final SiteCookie CODE_COOKIE = SiteCookie.hidden("tolv_code", "/my");

    @Inject
    RoutingContext request;

    @Inject
    CandidateSignIn signIn;

    @Inject
    CurrentActor actor;

    /** The candidate, who from now on is the one who acts in this request. */
    public Optional<Candidate> candidate() {
        String secret = secret();
        Optional<Candidate> candidate = secret == null ? Optional.empty() : signIn.holder(secret);
        candidate.ifPresent(found -> actor.actAs(new Actor(
                found.id, found.name, found.email, Set.of(), Set.of(), Actor.Via.PUBLIC, null, found.language)));
        return candidate;
    }

    /**
     * @throws Problem 404 where nobody is there
     */
    public Candidate required() {
        return candidate().orElseThrow(Problem::notFound);
    }

    String secret() {
        String cookie = COOKIE.in(request);
        return cookie == null ? request.request().getHeader(HEADER) : cookie;
    }

    /** What this browser asked for a code with; null where it has asked for none. */
    String codeRequest() {
        return CODE_COOKIE.in(request);
    }

    NewCookie begin(String secret) {
        return COOKIE.with(secret, CandidateSignIn.SESSION, request);
    }

    NewCookie end() {
        return COOKIE.end(request);
    }

    NewCookie askedForCode(String secret) {
        return CODE_COOKIE.with(secret, CandidateSignIn.CODE, request);
    }
}
