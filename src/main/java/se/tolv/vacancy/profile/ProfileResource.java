package se.tolv.vacancy.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/vacancies/{id}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requirement profiles")
public class ProfileResource {

    @Inject
    Profiles profiles;

    @Inject
    SaveProfile saveProfile;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "What a vacancy demands: its requirements and competencies")
    @APIResponse(
            responseCode = "200",
            description = "The profile; its ETag, which is the vacancy's, is needed to change it",
            content = @Content(schema = @Schema(implementation = ProfileDetail.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Response one(@PathParam("id") UUID id) {
        ProfileDetail profile = profiles.of(id);
        return Response.ok(profile)
                .header("ETag", Versions.etag(profile.version()))
                .build();
    }

    @PUT
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Replace the profile of a draft")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = ProfileDetail.class)))
    @APIResponse(responseCode = "409", description = "The vacancy is no draft any more")
    @APIResponse(responseCode = "412", description = "Somebody changed the vacancy since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong, or a question asks what may not be asked; the problem names it")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ProfileForm form) {
        saveProfile.save(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @GET
    @Path("competencies")
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "The competencies that can be chosen, those of the vacancy's interview guide first")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public List<OfferedCompetency> offered(@PathParam("id") UUID id) {
        return profiles.offered(id);
    }
}
