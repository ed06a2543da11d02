package se.tolv.reference.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import se.tolv.reference.referee.AskForReferees;
import se.tolv.reference.request.RequestForm;
import se.tolv.reference.request.RequestReference;

@Path("/api/v1/applications/{id}/referees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "References")
public class RefereeResource {

    @Inject
    ReferenceChecks checks;

    @Inject
    AskForReferees askForReferees;

    @Inject
    RequestReference requestReference;

    @GET
    @Operation(summary = "The referees that an applicant has named, whom somebody has asked, and where it stands")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public CheckDetail referees(@PathParam("id") UUID id) {
        return checks.of(id);
    }

    @POST
    @Path("naming")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ask an applicant to name referees; asked twice, they are asked once")
    @APIResponse(responseCode = "204", description = "Asked")
    @APIResponse(responseCode = "409", description = "It is too early or too late, or the identity is protected")
    public void askApplicant(@PathParam("id") UUID id) {
        askForReferees.ask(id);
    }

    @POST
    @Path("{referee}/requests")
    @Operation(summary = "Ask a referee, by a mailed link or by phone; asked twice, they are asked once")
    @APIResponse(responseCode = "200", description = "Asked; the answer is as for reading the referees")
    @APIResponse(responseCode = "409", description = "The list is not ready, or the referee has answered")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public CheckDetail ask(@PathParam("id") UUID id, @PathParam("referee") UUID referee, RequestForm form) {
        requestReference.request(id, referee, form);
        return checks.of(id);
    }
}
