package se.tolv.candidate.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/mentions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Applications")
public class MentionResource {

    @Inject
    Mentions mentions;

    @GET
    @Operation(summary = "The notes that mention the caller, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MentionRow.class)))
    public Response mine(
            @Parameter(description = "The cursor of the previous part, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return mentions.mine(after).response(uri);
    }
}
