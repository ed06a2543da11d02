package se.tolv.vacancy.panel;

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

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
@Tag(name = "Assessors")
public class AssignmentResource {

    @Inject
    Panels panels;

    @Inject
    DeclareConflict declareConflict;

    @GET
    @Operation(summary = "The recruitments that the caller has been asked to assess in, those not answered first")
    public List<AssignmentRow> mine() {
        return panels.mine();
    }

    @POST
    @Path("{id}/declaration")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Declare that there is no conflict of interest; nobody does it for another")
    @APIResponse(responseCode = "200", description = "The caller's recruitments as they are now")
    @APIResponse(responseCode = "404", description = "The caller has not been asked")
    @APIResponse(responseCode = "409", description = "The caller has stepped aside, or the recruitment has ended")
    public List<AssignmentRow> declare(@PathParam("id") UUID id) {
        declareConflict.none(id);
        return panels.mine();
    }

    @POST
    @Path("{id}/stepping-aside")
    @Operation(summary = "Step aside from a recruitment, for good")
    @APIResponse(responseCode = "200", description = "The caller's recruitments as they are now")
    @APIResponse(responseCode = "404", description = "The caller has not been asked")
    @APIResponse(responseCode = "409", description = "The recruitment has ended")
    @APIResponse(responseCode = "422", description = "The reason is too long")
    public List<AssignmentRow> stepAside(@PathParam("id") UUID id, StepAsideForm form) {
        declareConflict.stepAside(id, form);
        return panels.mine();
    }
}
