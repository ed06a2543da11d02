package se.tolv.competency.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.Frameworks;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Frameworks")
public class DraftResource {

    @Inject
    Frameworks frameworks;

    @Inject
    DraftReadiness readiness;

    @Inject
    DraftFramework draftFramework;

    @Inject
    EditFramework editFramework;

    @Inject
    PublishFramework publishFramework;

    @Inject
    AddCompetency addCompetency;

    @Inject
    CurrentActor actor;

    @POST
    @Path("{id}/drafts")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Begin a draft as a copy of this framework",
            description =
                    "Of the published version to work on it, of a retired one to go back, of an imported framework "
                            + "to use it as the employer's own. There is one draft at most.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location names it",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    @APIResponse(responseCode = "409", description = "There is a draft already")
    public Response draft(@PathParam("id") UUID basis, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        UUID id = draftFramework.draft(Keys.ofRequest(actor.get().id(), idempotencyKey), basis);
        FrameworkRow draft = frameworks.one(id);
        return Response.created(URI.create("/api/v1/frameworks/" + id))
                .header("ETag", Versions.etag(draft.version()))
                .entity(draft)
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change what a draft is called and what it is for")
    @APIResponse(
            responseCode = "200",
            description = "Changed, with its new ETag",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it in between")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, FrameworkForm form) {
        editFramework.edit(id, Versions.ifMatch(ifMatch), form);
        return response(id);
    }

    @GET
    @Path("{id}/readiness")
    @Operation(summary = "What must, and what should, be put right before a draft is published")
    public Readiness readiness(@PathParam("id") UUID id) {
        return readiness.of(id);
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish a draft: it is the next version, and the published one is retired",
            description = "A published version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "Published, with its number",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "422", description = "Something must be put right first")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        publishFramework.publish(id, Versions.ifMatch(ifMatch));
        return response(id);
    }

    private Response response(UUID id) {
        FrameworkRow framework = frameworks.one(id);
        return Response.ok(framework)
                .header("ETag", Versions.etag(framework.version()))
                .build();
    }

    @POST
    @Path("{id}/competencies")
    @Operation(summary = "Add a competency at the end of a draft")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it",
            content = @Content(schema = @Schema(implementation = CompetencyDetail.class)))
    @APIResponse(responseCode = "409", description = "The framework is no draft")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response add(
            @PathParam("id") UUID framework,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            CompetencyForm form) {
        UUID id = addCompetency.add(Keys.ofRequest(actor.get().id(), idempotencyKey), framework, form);
        CompetencyDetail competency = frameworks.competency(id);
        return Response.created(URI.create("/api/v1/competencies/" + id))
                .header("ETag", Versions.etag(competency.version()))
                .entity(competency)
                .build();
    }
}
