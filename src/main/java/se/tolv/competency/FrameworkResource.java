package se.tolv.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.tolv.platform.web.Versions;

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
@Tag(name = "Frameworks")
public class FrameworkResource {

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkExports exports;

    @Inject
    DiscardFramework discardFramework;

    @GET
    @Operation(
            summary = "All framework versions",
            description = "The draft and the published version first, then imported frameworks, then retired versions, "
                    + "each kind newest first. Drafts and imported frameworks are shown to HR.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next",
            content = @Content(schema = @Schema(implementation = FrameworkRow[].class)))
    public Response list(
            @Parameter(description = "A part of the title", example = "Tolv") @QueryParam("q") String search,
            @Parameter(description = "Where an earlier part ended, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return frameworks.list(search, after).response(uri);
    }

    @GET
    @Path("published")
    @Operation(summary = "The version in use")
    @APIResponse(
            responseCode = "200",
            description = "With its ETag",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    public Response published() {
        return response(frameworks.published());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One framework version")
    @APIResponse(
            responseCode = "200",
            description = "With its ETag",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    public Response one(@PathParam("id") UUID id) {
        return response(frameworks.one(id));
    }

    private static Response response(FrameworkRow framework) {
        return Response.ok(framework)
                .header("ETag", Versions.etag(framework.version()))
                .build();
    }

    @GET
    @Path("{id}/competencies")
    @Operation(summary = "The competencies of a framework version, in its order")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next",
            content = @Content(schema = @Schema(implementation = CompetencyDetail[].class)))
    public Response competencies(
            @PathParam("id") UUID id,
            @Parameter(description = "A part of a name, of a definition or of a code", example = "ansvar")
                    @QueryParam("q")
                    String search,
            @Parameter(description = "Where an earlier part ended, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return frameworks.competencies(id, search, after).response(uri);
    }

    @GET
    @Path("{id}/diff")
    @Operation(summary = "What differs between a framework version and an older one, down to the word")
    public FrameworkDifference difference(
            @PathParam("id") UUID id,
            @Parameter(description = "The older version; the published one where none is named") @QueryParam("against")
                    UUID against) {
        return frameworks.difference(id, against);
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A framework version as a file",
            description = "What the file holds is imported again unchanged.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*"))
    @APIResponse(responseCode = "409", description = "There are no competencies to put into a file")
    @APIResponse(responseCode = "422", description = "There is no such format")
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "json: our own; csv and xlsx: a row a competency; case: 1EdTech CASE 1.1",
                            schema = @Schema(enumeration = {"json", "csv", "xlsx", "case"}))
                    @QueryParam("format")
                    String format) {
        return exports.of(id, format).response();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Throw a draft or an imported framework away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It is or was published, and stays")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it in between")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        discardFramework.discard(id, Versions.ifMatch(ifMatch));
    }
}
