package se.tolv.reference.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.reference.template.draft.BuildReferenceTemplate;
import se.tolv.reference.template.draft.CreateReferenceTemplate;
import se.tolv.reference.template.draft.NewReferenceForm;
import se.tolv.reference.template.draft.PublishReferenceTemplate;
import se.tolv.reference.template.draft.ReferenceForm;

@Path("/api/v1/reference-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Reference templates")
public class ReferenceTemplateResource {

    @Inject
    ReferenceTemplates references;

    @Inject
    CreateReferenceTemplate create;

    @Inject
    BuildReferenceTemplate build;

    @Inject
    PublishReferenceTemplate life;

    @Inject
    ReferenceDocument document;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The reference templates that you may read, the one changed last first")
    @APIResponse(
            responseCode = "200",
            description = "Up to 50 templates; a Link header leads to the next ones",
            content = @Content(schema = @Schema(implementation = ReferenceRow[].class)))
    public Response list(
            @Parameter(description = "Words in the role, the unit or the owner's name")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Those out of use instead of those in use") @QueryParam("retired") boolean retired,
            @Parameter(description = "Where the next part begins, from the Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return references.list(q, retired, after, Slice.SIZE).response(uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a reference template: from a guide, as a copy, or with the standard questions only")
    @APIResponse(
            responseCode = "201",
            description = "A draft; Location names it",
            content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, NewReferenceForm form) {
        return created(create.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "One reference template with its questions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    public Response one(@PathParam("id") UUID id) {
        return ok(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    @APIResponse(responseCode = "409", description = "It is published and never changes")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReferenceForm form) {
        build.update(id, Versions.ifMatch(ifMatch), form);
        return ok(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "It is published")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        life.discard(id, Versions.ifMatch(ifMatch));
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish a draft; the version before it is retired")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    @APIResponse(responseCode = "409", description = "It is published already")
    @APIResponse(responseCode = "422", description = "It asks nothing")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        life.publish(id, Versions.ifMatch(ifMatch));
        return ok(id);
    }

    @POST
    @Path("{id}/retire")
    @Operation(summary = "Stop offering a published template")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    @APIResponse(responseCode = "409", description = "It is not published")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        life.retire(id, Versions.ifMatch(ifMatch));
        return ok(id);
    }

    @POST
    @Path("{id}/versions")
    @Operation(summary = "Draft the template's next version, or find the draft there is")
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location names it",
            content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
    public Response draftNext(@PathParam("id") UUID id) {
        return created(life.draftNext(id));
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The reference template on paper: tagged PDF, A4, with room for notes, naming nobody")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @PathParam("id") UUID id,
            @Parameter(description = "sv or en; your own language unless given") @QueryParam("language") String tag) {
        return document.response(references.one(id), Language.of(tag).orElse(language.get()));
    }

    private Response ok(UUID id) {
        ReferenceDetail reference = references.one(id);
        return Response.ok(reference)
                .header("ETag", Versions.etag(reference.version()))
                .build();
    }

    private Response created(UUID id) {
        ReferenceDetail reference = references.one(id);
        return Response.created(URI.create("/api/v1/reference-templates/" + id))
                .header("ETag", Versions.etag(reference.version()))
                .entity(reference)
                .build();
    }
}
