package se.tolv.reference.check;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;
import se.tolv.reference.answer.AnswersForm;
import se.tolv.reference.answer.ReferenceSheet;
import se.tolv.reference.answer.WriteDownAnswers;
import se.tolv.reference.request.EndRequest;
import se.tolv.reference.request.RemindReferee;
import se.tolv.reference.sign.LookAtSign;
import se.tolv.reference.sign.LookForm;

@Path("/api/v1/references/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "References")
public class RequestResource {

    @Inject
    RemindReferee remindReferee;

    @Inject
    EndRequest endRequest;

    @Inject
    WriteDownAnswers writeDown;

    @Inject
    LookAtSign lookAtSign;

    @POST
    @Path("reminder")
    @Operation(summary = "Remind a referee who was asked by link; at least 48 hours after the last mail")
    @APIResponse(responseCode = "204", description = "Reminded")
    @APIResponse(responseCode = "409", description = "There is nobody to remind, or not yet")
    public void remind(@PathParam("id") UUID id) {
        remindReferee.remindNow(id);
    }

    @POST
    @Path("replacement")
    @Operation(summary = "Wait for this referee no longer, and ask the candidate for another one")
    @APIResponse(responseCode = "204", description = "Replaced; done twice, it is done once")
    @APIResponse(responseCode = "409", description = "The referee has answered or declined")
    public void replace(@PathParam("id") UUID id) {
        endRequest.replace(id);
    }

    @POST
    @Path("cancellation")
    @Operation(summary = "Take a request back; the referee's link opens nothing any more")
    @APIResponse(responseCode = "204", description = "Taken back; done twice, it is done once")
    @APIResponse(responseCode = "409", description = "The referee has answered or declined")
    public void cancel(@PathParam("id") UUID id) {
        endRequest.cancel(id);
    }

    @GET
    @Path("answers")
    @Operation(summary = "The referee's form, to be filled in during a call")
    @APIResponse(
            responseCode = "200",
            description = "The questions and the answers so far; the ETag is needed to save",
            content = @Content(schema = @Schema(implementation = ReferenceSheet.class)))
    @APIResponse(responseCode = "409", description = "Nobody waits for this referee any longer")
    public Response sheet(@PathParam("id") UUID id) {
        ReferenceSheet sheet = writeDown.sheet(id);
        return Response.ok(sheet).header("ETag", Versions.etag(sheet.saves())).build();
    }

    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save what a referee says during a call")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = ReferenceSheet.class)))
    @APIResponse(responseCode = "409", description = "Nobody waits for this referee any longer")
    @APIResponse(responseCode = "412", description = "Something else was saved since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AnswersForm form) {
        writeDown.save(id, form, Versions.ifMatch(ifMatch));
        return sheet(id);
    }

    @POST
    @Path("answers/completion")
    @Operation(summary = "End a call: what is saved is the referee's answer; it says who called")
    @APIResponse(responseCode = "204", description = "Answered; done twice, it is done once")
    @APIResponse(responseCode = "422", description = "Answers are missing; the problem names them")
    public void finish(@PathParam("id") UUID id) {
        writeDown.finish(id);
    }

    @POST
    @Path("signs/{sign}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark a sign as looked at; the first look is noted")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "422", description = "The note is too long")
    public void look(@PathParam("id") UUID id, @PathParam("sign") UUID sign, LookForm form) {
        lookAtSign.look(id, sign, form);
    }
}
