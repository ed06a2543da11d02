package se.tolv.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR})
@Tag(name = "History")
public class HistoryResource {

    @Inject
    History history;

    @GET
    @Operation(summary = "Who did what, when, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A part of the history; the Link header names the next part",
            content = @Content(schema = @Schema(implementation = HistoryEntry[].class)))
    @APIResponse(responseCode = "422", description = "A day is wrong; the problem names it")
    public Response search(@BeanParam HistorySearch search, @Context UriInfo uri) {
        return history.search(search).response(uri);
    }

    @GET
    @Path("{type}/{id}")
    @Operation(summary = "What happened to one object, the latest first; nothing where there is none")
    @APIResponse(
            responseCode = "200",
            description = "A part of the history; the Link header names the next part",
            content = @Content(schema = @Schema(implementation = HistoryEntry[].class)))
    public Response object(
            @PathParam("type") String type,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return history.of(type, id, after).response(uri);
    }
}
