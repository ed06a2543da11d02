package se.tolv.portal;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.tolv.candidate.Candidate;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;

/**
 * Which candidate is at their own page: the one whose mailed link was opened in this browser a short while ago. It has
 * nothing to do with the sessions of staff, and its cookie is sent to the candidate's pages only.
 */
@RequestScoped
public class CandidateSession {

    private static final String COOKIE = "tolv_candidate";
    private static final Duration LIFE = Duration.ofHours(2);

    @Inject
    RoutingContext request;

    @Inject
    CandidateLinks links;

    @Inject
    CurrentActor actor;

    /** The candidate, who from now on is the one who acts in this request. */
    public Optional<Candidate> candidate() {
        Cookie cookie = request.request().getCookie(COOKIE);
        Optional<Candidate> candidate = cookie == null ? Optional.empty() : links.holder(cookie.getValue());
        candidate.ifPresent(found -> actor.actAs(new Actor(
                found.id, found.name, found.email, Set.of(), Set.of(), Actor.Via.PUBLIC, null, found.language)));
        return candidate;
    }

    NewCookie begin(String secret) {
        return cookie(secret, (int) LIFE.toSeconds());
    }

    NewCookie end() {
        return cookie("", 0);
    }

    private NewCookie cookie(String secret, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(secret)
                .path("/my")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
