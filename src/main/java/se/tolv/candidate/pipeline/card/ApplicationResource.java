package se.tolv.candidate.pipeline.card;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.note.NextActionForm;
import se.tolv.candidate.note.NoteForm;
import se.tolv.candidate.note.PlanNextAction;
import se.tolv.candidate.note.WriteNote;
import se.tolv.candidate.pipeline.move.MoveApplication;
import se.tolv.candidate.pipeline.move.MoveForm;
import se.tolv.candidate.pipeline.move.WithdrawApplication;
import se.tolv.candidate.pipeline.rejection.RejectApplication;
import se.tolv.candidate.pipeline.rejection.RejectionForm;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Applications")
public class ApplicationResource {

    @Inject
    Applications applications;

    @Inject
    WriteNote writeNote;

    @Inject
    PlanNextAction planNextAction;

    @Inject
    MoveApplication moveApplication;

    @Inject
    RejectApplication rejectApplication;

    @Inject
    WithdrawApplication withdrawApplication;

    @GET
    @Path("{id}")
    @Operation(summary = "One application, with its answers and its moves")
    @APIResponse(
            responseCode = "200",
            description = "The application; its ETag is needed to move it",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public Response one(@PathParam("id") UUID id) {
        ApplicationDetail application = applications.one(id);
        return Response.ok(application)
                .header("ETag", Versions.etag(application.version()))
                .build();
    }

    @GET
    @Path("{id}/events")
    @Operation(summary = "Everything that has happened to an application, in the order of time; for staff only")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public List<CardEvent> events(@PathParam("id") UUID id) {
        return applications.events(id);
    }

    @POST
    @Path("{id}/notes")
    @Operation(summary = "Note something about an application for colleagues, and tell those whom it mentions")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    @APIResponse(responseCode = "422", description = "A field is wrong, or mentions somebody who cannot read it")
    public void note(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, NoteForm form) {
        writeNote.write(id, form, idempotencyKey);
    }

    @PUT
    @Path("{id}/next-action")
    @Operation(summary = "Say what is to be done next about an application; the caller is to do it")
    @APIResponse(
            responseCode = "200",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response plan(@PathParam("id") UUID id, NextActionForm form) {
        planNextAction.plan(id, form);
        return one(id);
    }

    @POST
    @Path("{id}/moves")
    @Operation(summary = "Move an application a stage on, or take its last move back")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "409", description = "There is no such move, or the vacancy has ended")
    @APIResponse(responseCode = "412", description = "Somebody moved it since it was read")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MoveForm form) {
        moveApplication.move(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/rejection")
    @Operation(summary = "Decide that an applicant does not get the post, and send the letter that says so")
    @APIResponse(
            responseCode = "200",
            description = "Rejected; the letter goes out",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "409", description = "There is nothing to reject, or the vacancy has ended")
    @APIResponse(responseCode = "412", description = "Somebody moved it since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong, or the letter has a placeholder that does not exist")
    public Response reject(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RejectionForm form) {
        rejectApplication.reject(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Register that the applicant has taken the application back")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "409", description = "The application has its outcome already")
    @APIResponse(responseCode = "412", description = "Somebody moved it since it was read")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        withdrawApplication.withdraw(id, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that came with an application, to be saved")
    @APIResponse(responseCode = "200", description = "PDF, DOCX or ODT, as an attachment")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return applications.download(id, document).response();
    }
}
