package se.tolv.candidate.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.internal.ConfirmInternal;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Versions;

/** What HR decides about the person behind an application, on its card. */
@Path("/applications/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class PersonPages {

    @Inject
    JoinCandidates joinCandidates;

    @Inject
    ConfirmInternal confirmInternal;

    @Inject
    Texts texts;

    @POST
    @Path("person/{candidate}/join")
    @Operation(hidden = true)
    public Response join(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
        joinCandidates.join(id, candidate);
        return back(id, texts.of(PersonMessages.class).joined());
    }

    @POST
    @Path("person/{candidate}/take-apart")
    @Operation(hidden = true)
    public Response takeApart(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
        joinCandidates.takeApart(id, candidate);
        return back(id, texts.of(PersonMessages.class).takenApart());
    }

    @POST
    @Path("internal")
    @Operation(hidden = true)
    public Response decideInternal(
            @PathParam("id") UUID id, @FormParam("version") String version, @FormParam("internal") boolean internal) {
        confirmInternal.decide(id, internal, Versions.ifMatch(version));
        return back(id, texts.of(PersonMessages.class).decided());
    }

    private static Response back(UUID id, String done) {
        return Flash.redirect("/applications/" + id, done);
    }
}
