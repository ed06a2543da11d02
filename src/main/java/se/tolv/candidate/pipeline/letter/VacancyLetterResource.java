package se.tolv.candidate.pipeline.letter;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Letters")
public class VacancyLetterResource {

    @Inject
    WriteToSeveral writeToSeveral;

    @POST
    @Path("preview")
    @Operation(summary = "Who would get what letter; nothing is sent")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed some of them since they were read; the problem names them")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public SeveralLetters preview(@PathParam("vacancyId") UUID vacancyId, TellForm form) {
        return writeToSeveral.preview(vacancyId, form);
    }

    @POST
    @Operation(summary = "Write to several applicants, or to one, where they are in the process")
    @APIResponse(responseCode = "204", description = "The letters go out")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(responseCode = "409", description = "Some of them are in another stage than the letter is about")
    @APIResponse(
            responseCode = "412",
            description = "Somebody changed some of them since they were read; the problem names them")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public void tell(@PathParam("vacancyId") UUID vacancyId, TellForm form) {
        writeToSeveral.tell(vacancyId, form);
    }
}
