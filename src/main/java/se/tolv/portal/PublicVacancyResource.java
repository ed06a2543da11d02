package se.tolv.portal;

import jakarta.annotation.security.PermitAll;
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
import se.tolv.vacancy.OpenVacancy;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;

@Path("/api/v1/public/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Open posts")
public class PublicVacancyResource {

    @Inject
    Vacancies vacancies;

    @Inject
    PublicPosts posts;

    @GET
    @Operation(summary = "The posts that can be applied for now, those that close first on top")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = OpenVacancy[].class)))
    public Response list(
            @Parameter(description = "Part of a title or of a registry number") @QueryParam("q") String q,
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        return vacancies.open(q, after).response(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One ad, also after its last day to apply")
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    public PublicVacancy one(@PathParam("id") UUID id) {
        return posts.withKey(id);
    }
}
