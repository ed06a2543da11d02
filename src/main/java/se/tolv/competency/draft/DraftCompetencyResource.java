package se.tolv.competency.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.Frameworks;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/competencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Frameworks")
public class DraftCompetencyResource {

    @Inject
    Frameworks frameworks;

    @Inject
    EditCompetency editCompetency;

    @Inject
    MoveCompetency moveCompetency;

    @Inject
    RetireCompetency retireCompetency;

    @PUT
    @Path("{id}")
    @Operation(summary = "Reword a competency of a draft; its code stays")
    @APIResponse(
            responseCode = "200",
            description = "Reworded, with its new ETag",
            content = @Content(schema = @Schema(implementation = CompetencyDetail.class)))
    @APIResponse(responseCode = "409", description = "Its framework is no draft")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it in between")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CompetencyForm form) {
        editCompetency.edit(id, Versions.ifMatch(ifMatch), form);
        return response(id);
    }

    @PUT
    @Path("{id}/position")
    @Operation(summary = "Give a competency of a draft another place")
    @APIResponse(
            responseCode = "200",
            description = "Moved, with its new ETag",
            content = @Content(schema = @Schema(implementation = CompetencyDetail.class)))
    @APIResponse(responseCode = "409", description = "Its framework is no draft")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it in between")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PositionForm form) {
        moveCompetency.move(id, Versions.ifMatch(ifMatch), form);
        return response(id);
    }

    private Response response(UUID id) {
        CompetencyDetail competency = frameworks.competency(id);
        return Response.ok(competency)
                .header("ETag", Versions.etag(competency.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Leave a competency out of a draft: the version that it becomes has it no more")
    @APIResponse(responseCode = "204", description = "It is left out")
    @APIResponse(responseCode = "409", description = "Its framework is no draft")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it in between")
    public void retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        retireCompetency.retire(id, Versions.ifMatch(ifMatch));
    }
}
