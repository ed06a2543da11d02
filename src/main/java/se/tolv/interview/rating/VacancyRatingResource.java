package se.tolv.interview.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class VacancyRatingResource {

    @Inject
    RevealedRatings revealed;

    @GET
    @Operation(summary = "The ratings of all who were interviewed for a post that the caller may see, with every part")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public VacancyRatings of(@PathParam("vacancyId") UUID vacancyId) {
        return revealed.of(vacancyId);
    }
}
