package se.tolv.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.tolv.platform.error.ErrorMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.ProblemAnswers;
import se.tolv.platform.i18n.Texts;

/**
 * Stops requests that another website makes in a visitor's name (cross-site request forgery). Browsers say in
 * {@code Sec-Fetch-Site}, which no script can set, where a request comes from; older ones say it in {@code Origin}. A
 * client that sends neither is no browser, and has nothing to ride on unless it carries a cookie. See ADR 0004.
 */
public class SameOrigin {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    RoutingContext request;

    @Inject
    ProblemAnswers answers;

    @Inject
    Texts texts;

    @ServerRequestFilter(preMatching = true)
    public Response refuseOtherSites(ContainerRequestContext context) {
        if (SAFE_METHODS.contains(context.getMethod()) || comesFromHere()) {
            return null;
        }
        return answers.answer(
                Problem.of(Problem.Kind.FORBIDDEN, texts.of(ErrorMessages.class).crossSite()), request);
    }

    private boolean comesFromHere() {
        String site = request.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.request().getHeader("Origin");
        if (origin != null) {
            return isThisHost(origin);
        }
        return request.request().cookies().isEmpty();
    }

    private boolean isThisHost(String origin) {
        try {
            return URI.create(origin)
                    .getRawAuthority()
                    .equals(request.request().authority().toString());
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return false;
        }
    }
}
