package se.tolv.portal.my;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.tolv.candidate.Candidate;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;

/**
 * Which candidate is at their own page: the one whose mailed link or code was used in this browser a short while ago, or
 * whose session a program names. It has nothing to do with the sessions of staff, and its cookie is sent to the candidate's
 * pages only.
 */
@RequestScoped
public class CandidateSession {

    /** For programs, which have no cookie. */
    public static final String HEADER = "Candidate-Session";

    private static final String COOKIE = "tolv_candidate";
    private static final String CODE_COOKIE = "tolv_code";

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
        return valueOf(COOKIE).orElse(request.request().getHeader(HEADER));
    }

    /** What this browser asked for a code with; null where it has asked for none. */
    String codeRequest() {
        return valueOf(CODE_COOKIE).orElse(null);
    }

    private Optional<String> valueOf(String name) {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    NewCookie begin(String secret) {
        return cookie(COOKIE, secret, CandidateSignIn.SESSION);
    }

    NewCookie end() {
        return cookie(COOKIE, "", Duration.ZERO);
    }

    NewCookie askedForCode(String secret) {
        return cookie(CODE_COOKIE, secret, CandidateSignIn.CODE);
    }

    private NewCookie cookie(String name, String value, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/my")
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
