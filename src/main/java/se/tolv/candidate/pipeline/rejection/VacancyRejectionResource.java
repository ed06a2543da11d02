package se.tolv.candidate.pipeline.rejection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.candidate.pipeline.letter.SeveralLetters;
import se.tolv.candidate.pipeline.letter.WriteToSeveral;
import se.tolv.candidate.pipeline.move.MovedTogether;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Applications")
public class VacancyRejectionResource {

    @Inject
    WriteToSeveral writeToSeveral;

    @Inject
    RejectSeveral rejectSeveral;

    @POST
    @Path("preview")
    @Operation(summary = "Who would get what letter; nothing is decided and nothing is sent")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed some of them since they were read; the problem names them")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public SeveralLetters preview(@PathParam("vacancyId") UUID vacancyId, RejectSeveralForm form) {
        return writeToSeveral.preview(vacancyId, form);
    }

    @POST
    @Operation(summary = "Decide that several applicants do not get the post, and send the letters that say so")
    @APIResponse(
            responseCode = "200",
            description = "Rejected; the letters go out",
            content = @Content(schema = @Schema(implementation = MovedTogether.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(
            responseCode = "409",
            description = "Some of them cannot be rejected, and are named, or the vacancy has ended")
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed some of them since they were read; the problem names them")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public MovedTogether reject(@PathParam("vacancyId") UUID vacancyId, RejectSeveralForm form) {
        return new MovedTogether(rejectSeveral.reject(vacancyId, form));
    }
}
