package se.tolv.candidate.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.candidate.pipeline.card.ApplicationDetail;
import se.tolv.candidate.pipeline.card.Applications;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/applications/{id}/internal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Applications")
public class InternalResource {

    @Inject
    Applications applications;

    @Inject
    ConfirmInternal confirmInternal;

    @PUT
    @Operation(summary = "Say whether the applicant works for this employer already")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, InternalForm form) {
        if (form == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        confirmInternal.decide(id, form.internal, Versions.ifMatch(ifMatch));
        ApplicationDetail application = applications.one(id);
        return Response.ok(application)
                .header("ETag", Versions.etag(application.version()))
                .build();
    }
}
