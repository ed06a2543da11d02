package se.tolv.guide.builder;

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
import se.tolv.guide.FrameworkMove;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuideFilter;
import se.tolv.guide.GuideRow;
import se.tolv.guide.Guides;
import se.tolv.guide.draft.CreateGuide;
import se.tolv.guide.draft.GuideForm;
import se.tolv.guide.draft.NewGuideForm;
import se.tolv.guide.draft.UpdateGuide;
import se.tolv.guide.template.OfferTemplate;
import se.tolv.guide.version.DiscardGuide;
import se.tolv.guide.version.DraftNextVersion;
import se.tolv.guide.version.MoveToFramework;
import se.tolv.guide.version.PublishGuide;
import se.tolv.guide.version.RetireGuide;
import se.tolv.platform.database.Keys;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;

@Path("/api/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Interview guides")
public class GuideResource {

    @Inject
    Guides guides;

    @Inject
    CreateGuide createGuide;

    @Inject
    UpdateGuide updateGuide;

    @Inject
    PublishGuide publishGuide;

    @Inject
    RetireGuide retireGuide;

    @Inject
    DiscardGuide discardGuide;

    @Inject
    DraftNextVersion nextVersion;

    @Inject
    OfferTemplate offerTemplate;

    @Inject
    MoveToFramework moveToFramework;

    @Inject
    GuideDocument document;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The guides that you may read, the one changed last first")
    @APIResponse(
            responseCode = "200",
            description = "Up to 50 guides; a Link header leads to the next ones",
            content = @Content(schema = @Schema(implementation = GuideRow[].class)))
    public Response list(
            @Parameter(description = "Words in the role, the unit or the owner's name")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @QueryParam("show") @DefaultValue("CURRENT") GuideFilter show,
            @Parameter(description = "Where the next part begins, from the Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return guides.list(q, show, after, Slice.SIZE).response(uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a guide: empty, from a template, or as a copy of another guide")
    @APIResponse(
            responseCode = "201",
            description = "A draft; Location names it",
            content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, NewGuideForm form) {
        UUID id = createGuide.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return created(id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "One guide with its competencies and questions, and what there is to remark on a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    public Response one(@PathParam("id") UUID id) {
        return ok(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace a draft",
            description = "Remarks never stop this; only publishing needs a complete guide.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    @APIResponse(responseCode = "409", description = "The guide is published and never changes")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
    @APIResponse(responseCode = "422", description = "A field is wrong, or there is a seventh competency")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, GuideForm form) {
        updateGuide.update(id, Versions.ifMatch(ifMatch), form);
        return ok(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "The guide is published")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        discardGuide.discard(id, Versions.ifMatch(ifMatch));
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish a complete draft; the version before it is retired")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    @APIResponse(responseCode = "409", description = "It is published already")
    @APIResponse(responseCode = "422", description = "Something is missing; the problem names it")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        publishGuide.publish(id, Versions.ifMatch(ifMatch));
        return ok(id);
    }

    @POST
    @Path("{id}/retire")
    @Operation(summary = "Stop offering a published guide; what uses it already goes on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    @APIResponse(responseCode = "409", description = "It is a draft, or retired already")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        retireGuide.retire(id, Versions.ifMatch(ifMatch));
        return ok(id);
    }

    @POST
    @Path("{id}/versions")
    @Operation(summary = "Draft the guide's next version, or find the draft there is")
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location names it",
            content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    public Response draftNextVersion(@PathParam("id") UUID id) {
        return created(nextVersion.draft(id));
    }

    @PUT
    @Path("{id}/template")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Offer the guide to managers as a template")
    @APIResponse(responseCode = "204", description = "Offered")
    public void offer(@PathParam("id") UUID id) {
        offerTemplate.offer(id, true);
    }

    @DELETE
    @Path("{id}/template")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Stop offering the guide as a template")
    @APIResponse(responseCode = "204", description = "No longer offered")
    public void stopOffering(@PathParam("id") UUID id) {
        offerTemplate.offer(id, false);
    }

    @GET
    @Path("{id}/framework-move")
    @Operation(summary = "What would change if the guide used the published framework version")
    public FrameworkMove compareFramework(@PathParam("id") UUID id) {
        return moveToFramework.preview(id);
    }

    @POST
    @Path("{id}/framework-move")
    @Operation(
            summary = "Move a draft to the published framework version; competencies it does not have leave the guide")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuideDetail.class)))
    @APIResponse(responseCode = "409", description = "The guide is published and never changes")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you compared")
    public Response moveToFramework(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        moveToFramework.move(id, Versions.ifMatch(ifMatch));
        return ok(id);
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The guide on paper: tagged PDF, A4, with room for notes, naming nobody")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @PathParam("id") UUID id,
            @Parameter(description = "sv or en; your own language unless given") @QueryParam("language") String tag) {
        return document.response(guides.one(id), Language.of(tag).orElse(language.get()));
    }

    private Response ok(UUID id) {
        GuideDetail guide = guides.one(id);
        return Response.ok(guide).header("ETag", Versions.etag(guide.version())).build();
    }

    private Response created(UUID id) {
        GuideDetail guide = guides.one(id);
        return Response.created(URI.create("/api/v1/guides/" + id))
                .header("ETag", Versions.etag(guide.version()))
                .entity(guide)
                .build();
    }
}
