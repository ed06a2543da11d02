package se.tolv.candidate.pipeline.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Applications")
public class VacancyMoveResource {

    @Inject
    MoveSeveral moveSeveral;

    @POST
    @Operation(summary = "Move several applications a stage on, or take their last moves back: all of them or none")
    @APIResponse(
            responseCode = "200",
            description = "Moved; nobody has been told",
            content = @Content(schema = @Schema(implementation = MovedTogether.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(
            responseCode = "409",
            description = "Some of them cannot go there, and are named, or the vacancy has ended")
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed some of them since they were read; the problem names them")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public MovedTogether move(@PathParam("vacancyId") UUID vacancyId, MoveSeveralForm form) {
        return new MovedTogether(moveSeveral.move(vacancyId, form));
    }

    @POST
    @Path("{move}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back what was moved together")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(responseCode = "409", description = "Some of them have been moved since, or cannot be moved back")
    public void undo(@PathParam("vacancyId") UUID vacancyId, @PathParam("move") UUID move) {
        moveSeveral.undo(vacancyId, move);
    }
}
