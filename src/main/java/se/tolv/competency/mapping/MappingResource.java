package se.tolv.competency.mapping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Frameworks")
public class MappingResource {

    @Inject
    CompetencyMappings mappings;

    @GET
    @Path("{id}/mapping")
    @Operation(summary = "The competencies of an imported framework, each with what takes its place or a suggestion")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next",
            content = @Content(schema = @Schema(implementation = MappingRow[].class)))
    public Response list(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Only those that have come so far",
                            schema = @Schema(implementation = MappingState.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "A part of a name or of a definition") @QueryParam("q") String search,
            @Parameter(description = "Where an earlier part ended, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return mappings.page(id, MappingState.of(state), search, after, null).response(uri);
    }

    @GET
    @Path("{id}/coverage")
    @Operation(summary = "How an imported framework and the published one cover each other")
    public Coverage coverage(@PathParam("id") UUID id) {
        return mappings.coverage(id);
    }
}
