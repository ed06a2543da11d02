package se.tolv.candidate.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MANAGERS, Role.HR})
@Tag(name = "Disclosures")
public class DisclosureResource {

    @Inject
    Disclosures disclosures;

    @Inject
    RequestDisclosure requestDisclosure;

    @Inject
    AnswerDisclosure answerDisclosure;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(
            summary = "Who has asked for merits or records, those who have waited longest first",
            description = "HR sees all; a manager the recruitments they lead or whose unit they manage.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = DisclosureRow[].class)))
    public Response list(
            @Parameter(description = "Part of a name, a post's title or a registry number")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Only those that stand so; absent: all") @QueryParam("status")
                    DisclosureStatus status,
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        return disclosures.search(q, status, after).response(uri);
    }

    @POST
    @Operation(summary = "Note a request that came by letter, mail or telephone")
    @APIResponse(
            responseCode = "201",
            description = "Noted; Location names it",
            content = @Content(schema = @Schema(implementation = DisclosureDetail.class)))
    @APIResponse(responseCode = "404", description = "The recruitment is not the caller's")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response register(@HeaderParam("Idempotency-Key") String idempotencyKey, DisclosureForm form) {
        UUID id = requestDisclosure.register(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return answer(Response.created(URI.create("/api/v1/disclosures/" + id)), id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request, with its answer or a draft of it")
    @APIResponse(
            responseCode = "200",
            description = "The request; ETag is its version",
            content = @Content(schema = @Schema(implementation = DisclosureDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Keep what has been written of the answer; nothing is sent")
    @APIResponse(responseCode = "200", description = "Kept; the request as it is now")
    @APIResponse(responseCode = "409", description = "Answered already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DisclosureAnswerForm form) {
        answerDisclosure.save(id, Versions.ifMatch(ifMatch), form);
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Mail the answer, or note that it has been sent on paper")
    @APIResponse(responseCode = "200", description = "Answered; the request as it is now")
    @APIResponse(responseCode = "409", description = "Answered already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DisclosureAnswerForm form) {
        answerDisclosure.answer(id, Versions.ifMatch(ifMatch), form);
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Say, with a reason, that it is not disclosed")
    @APIResponse(responseCode = "200", description = "Refused; the request as it is now")
    @APIResponse(responseCode = "409", description = "Answered already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RefusalForm form) {
        answerDisclosure.refuse(id, Versions.ifMatch(ifMatch), form);
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        DisclosureDetail detail = disclosures.one(id, null);
        return response.entity(detail)
                .header("ETag", Versions.etag(detail.version()))
                .build();
    }
}
