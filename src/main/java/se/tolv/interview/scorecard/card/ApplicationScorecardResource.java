package se.tolv.interview.scorecard.card;

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
import se.tolv.interview.scorecard.ScorecardDetail;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;

@Path("/api/v1/applications/{id}/scorecard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class ApplicationScorecardResource {

    @Inject
    Scorecards scorecards;

    @Inject
    OpenScorecard openScorecard;

    @GET
    @Operation(summary = "The caller's own scorecard of an applicant; nobody else's")
    @APIResponse(responseCode = "403", description = "The caller does not rate")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of the application")
    public ScorecardDetail own(@PathParam("id") UUID id) {
        return scorecards.of(id).orElseThrow(Problem::notFound);
    }

    @POST
    @Operation(
            summary =
                    "Begin an interview: make the caller's scorecard of an applicant, with the post's guide as it is now",
            description =
                    "Asked twice, it is made once. The first interview locks the guide; the scorecard keeps the version"
                            + " that it began with.")
    @APIResponse(responseCode = "200", description = "The scorecard, made now or before")
    @APIResponse(responseCode = "403", description = "The caller does not rate")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    @APIResponse(
            responseCode = "409",
            description =
                    "The applicant cannot be rated now, the post has no guide, or the caller could read the others'"
                            + " ratings before they joined the panel")
    public ScorecardDetail begin(@PathParam("id") UUID id) {
        return scorecards.one(openScorecard.open(id));
    }
}
