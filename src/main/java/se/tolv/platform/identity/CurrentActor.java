package se.tolv.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is behind the current request or job. */
@RequestScoped
public class CurrentActor {

    @Inject
    Instance<RoutingContext> request;

    private Actor acting;

    /** The signed-in person, the candidate that {@link #actAs} named, the public, or Tolv itself in a job. */
    public Actor get() {
        if (acting != null) {
            return acting;
        }
        if (!inRequest()) {
            return Actor.SYSTEM;
        }
        return inCharge(request.get()).orElse(Actor.PUBLIC);
    }

    /** Read off the request itself, for an injected identity cannot be asked while signing in is what fails. */
    private static Optional<Actor> inCharge(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** For the rest of this request or job somebody else than a signed-in person acts: a candidate behind a link. */
    public void actAs(Actor actor) {
        acting = actor;
    }

    public boolean isSignedIn() {
        return !get().roles().isEmpty();
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.isResolvable() && hasRequest();
    }

    private boolean hasRequest() {
        try {
            return request.get().request() != null;
        } catch (RuntimeException outsideOfARequest) {
            return false;
        }
    }
}
