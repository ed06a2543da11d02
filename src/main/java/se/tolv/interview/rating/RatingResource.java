package se.tolv.interview.rating;

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

@Path("/api/v1/applications/{id}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class RatingResource {

    @Inject
    RevealedRatings revealed;

    @Inject
    CloseRating closeRating;

    @GET
    @Operation(
            summary = "The ratings of an applicant that the caller may see, and what they add up to",
            description =
                    "Whoever rates sees ratings once they have submitted their own; everybody else once all have, or"
                            + " once HR has closed the rating. Nobody is exempt.")
    @APIResponse(responseCode = "200", description = "No assessors where the caller may see nothing yet")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public ApplicationRatings of(@PathParam("id") UUID id) {
        return revealed.ofApplication(id);
    }

    @POST
    @Path("closure")
    @RolesAllowed(Role.HR)
    @Operation(summary = "End the rating of an applicant before all have submitted; it is not taken back")
    @APIResponse(responseCode = "204", description = "Closed, now or before; nobody submits any more")
    @APIResponse(responseCode = "404", description = "There is no such application")
    @APIResponse(responseCode = "409", description = "The applicant has not been called to interview")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public void close(@PathParam("id") UUID id, ClosureForm form) {
        closeRating.close(id, form);
    }
}
