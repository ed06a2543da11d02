package se.tolv.portal.referee;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Versions;
import se.tolv.reference.answer.AnswerReference;
import se.tolv.reference.answer.AnswersForm;
import se.tolv.reference.answer.DeclineForm;
import se.tolv.reference.answer.RefereeLinks;
import se.tolv.reference.answer.ReferenceSheet;

@Path("/api/v1/public/references/{secret}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@PermitAll
@Tag(name = "The referee's page")
public class PublicReferenceResource {

    @Inject
    RefereeLinks links;

    @Inject
    AnswerReference answerReference;

    @GET
    @Operation(
            summary = "What a referee is asked and has answered so far; the secret is the last part of the mailed link")
    @APIResponse(
            responseCode = "200",
            description = "The questions, in the reader's language; the ETag is needed to save",
            content = @Content(schema = @Schema(implementation = ReferenceSheet.class)))
    @APIResponse(responseCode = "404", description = "There is no such link")
    @APIResponse(responseCode = "409", description = "The link is too old, or nobody waits for this referee any longer")
    public Response sheet(@PathParam("secret") String secret) {
        ReferenceSheet sheet = links.sheet(secret);
        return Response.ok(sheet).header("ETag", Versions.etag(sheet.saves())).build();
    }

    @POST
    @Path("begin")
    @Operation(summary = "Say that the referee has read what is done with the answers, and wants to answer")
    @APIResponse(responseCode = "204", description = "The questions can be answered")
    @APIResponse(responseCode = "409", description = "The link is too old, or nobody waits for this referee any longer")
    public void begin(@PathParam("secret") String secret) {
        answerReference.begin(secret);
    }

    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save the answers so far; a question that is left out stays as it was saved")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = ReferenceSheet.class)))
    @APIResponse(responseCode = "409", description = "The referee has not begun, or it is too late")
    @APIResponse(responseCode = "412", description = "Something else was saved since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response save(
            @PathParam("secret") String secret, @HeaderParam("If-Match") String ifMatch, AnswersForm form) {
        answerReference.save(secret, form, Versions.ifMatch(ifMatch));
        return sheet(secret);
    }

    @POST
    @Path("submission")
    @Operation(summary = "Send what is saved; sent twice, it is sent once")
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "422", description = "Answers are missing; the problem names them")
    public void send(@PathParam("secret") String secret, RoutingContext request) {
        answerReference.send(secret, ClientAddress.of(request));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that the referee does not want to answer")
    @APIResponse(responseCode = "204", description = "Said; what was saved is removed")
    public void decline(@PathParam("secret") String secret, DeclineForm form) {
        answerReference.decline(secret, form);
    }

    @POST
    @Path("link")
    @Operation(summary = "Have a new link mailed to the address that this one went to")
    @APIResponse(responseCode = "204", description = "It comes, unless one was sent a short while ago")
    public void renew(@PathParam("secret") String secret) {
        links.renew(secret);
    }
}
