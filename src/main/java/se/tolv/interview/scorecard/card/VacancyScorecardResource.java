package se.tolv.interview.scorecard.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.interview.scorecard.ScorecardRow;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class VacancyScorecardResource {

    @Inject
    Scorecards scorecards;

    @GET
    @Operation(summary = "Who is or was interviewed for a post, with the caller's own scorecards")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ScorecardRow.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Response list(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "The cursor of the previous part, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return scorecards.ofVacancy(vacancyId, after).response(uri);
    }
}
