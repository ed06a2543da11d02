package se.tolv.vacancy.profile.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/profile-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requirement profiles")
public class ProfileTemplateResource {

    @Inject
    ProfileTemplates templates;

    @Inject
    CreateProfileTemplate createTemplate;

    @Inject
    ChangeProfileTemplate changeTemplate;

    @Inject
    RemoveProfileTemplate removeTemplate;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "The employer's templates of profiles, by name")
    public List<ProfileTemplateRow> list() {
        return templates.list();
    }

    @POST
    @RolesAllowed(Role.HR)
    @Operation(summary = "Keep a profile as a template")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            content = @Content(schema = @Schema(implementation = ProfileTemplateDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, ProfileTemplateForm form) {
        UUID id = createTemplate.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return answer(Response.created(URI.create("/api/v1/profile-templates/" + id)), id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "One template, to begin a profile from")
    @APIResponse(
            responseCode = "200",
            description = "The template; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ProfileTemplateDetail.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Change a template; profiles begun from it stay as they are")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ProfileTemplateDetail.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ProfileTemplateForm form) {
        changeTemplate.change(id, form, Versions.ifMatch(ifMatch));
        return answer(Response.ok(), id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Remove a template; profiles begun from it stay as they are")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        removeTemplate.remove(id, Versions.ifMatch(ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        ProfileTemplateDetail template = templates.one(id);
        return response.entity(template)
                .header("ETag", Versions.etag(template.version()))
                .build();
    }
}
