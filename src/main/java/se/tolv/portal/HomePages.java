package se.tolv.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;

/** The front door: staff go to their work, everyone else to the open posts. */
@Path("/")
@PermitAll
public class HomePages {

    @Inject
    CurrentActor actor;

    @GET
    @Operation(hidden = true)
    public Response home() {
        return Flash.redirect(actor.isSignedIn() ? workOf(actor.get()) : "/jobs");
    }

    private static String workOf(Actor who) {
        if (who.isAnyOf(Role.HIRING_MANAGER, Role.HR_SPECIALIST)) {
            return "/owed";
        }
        if (who.is(Role.ADMINISTRATOR)) {
            return "/accounts";
        }
        return who.is(Role.ASSESSOR) ? "/assignments" : "/guides";
    }
}
