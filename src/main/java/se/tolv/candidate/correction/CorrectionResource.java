package se.tolv.candidate.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed(Role.HR)
@Tag(name = "Applications")
public class CorrectionResource {

    @Inject
    Corrections corrections;

    @Inject
    HandleCorrection handleCorrection;

    @GET
    @Operation(summary = "What candidates want corrected, those who wait longest first, at most 100")
    public List<CorrectionRow> list() {
        return corrections.open();
    }

    @POST
    @Path("{id}/handled")
    @Operation(summary = "Say that a request for correction has been seen to, and the candidate has had an answer")
    @APIResponse(responseCode = "204", description = "It is off the list")
    @APIResponse(responseCode = "404", description = "There is no such request")
    public void handle(@PathParam("id") UUID id) {
        handleCorrection.handle(id);
    }
}
