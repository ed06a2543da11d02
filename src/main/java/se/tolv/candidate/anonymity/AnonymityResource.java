package se.tolv.candidate.anonymity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/anonymity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Anonymity")
public class AnonymityResource {

    @Inject
    AnonymityDetails details;

    @Inject
    ChangeAnonymity changeAnonymity;

    @Inject
    LookBehind lookBehind;

    @GET
    @Operation(summary = "Whether a post is screened anonymously, and who has looked behind the aliases")
    @APIResponse(responseCode = "404", description = "There is no such vacancy")
    public AnonymityDetail one(@PathParam("vacancyId") UUID vacancyId) {
        return details.one(vacancyId);
    }

    @PUT
    @Operation(summary = "Say whether a post is screened anonymously")
    @APIResponse(responseCode = "404", description = "There is no such vacancy")
    public AnonymityDetail change(@PathParam("vacancyId") UUID vacancyId, AnonymityForm form) {
        changeAnonymity.ofVacancy(vacancyId, form);
        return one(vacancyId);
    }

    @POST
    @Path("looks")
    @Operation(summary = "See for one hour who has applied for a post; the reason is kept and shown to HR")
    @APIResponse(responseCode = "404", description = "There is no such vacancy")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public AnonymityDetail look(@PathParam("vacancyId") UUID vacancyId, LookForm form) {
        lookBehind.look(vacancyId, form);
        return one(vacancyId);
    }
}
