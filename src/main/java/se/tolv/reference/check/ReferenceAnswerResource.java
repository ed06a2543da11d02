package se.tolv.reference.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.reference.answer.RatedCompetency;
import se.tolv.reference.answer.ReferenceAnswers;
import se.tolv.reference.answer.ReferenceRatings;

@Path("/api/v1/applications/{id}/references")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "References")
public class ReferenceAnswerResource {

    @Inject
    ReferenceChecks checks;

    @Inject
    ReferenceRatings ratings;

    @GET
    @Operation(summary = "What the referees of an application have answered; what is only saved is not among it")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public List<ReferenceAnswers> answers(@PathParam("id") UUID id) {
        return checks.answers(id);
    }

    @GET
    @Path("ratings")
    @Operation(summary = "What the referees say competency by competency, on the scale of the interview")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public List<RatedCompetency> ratings(@PathParam("id") UUID id) {
        return ratings.of(id);
    }
}
