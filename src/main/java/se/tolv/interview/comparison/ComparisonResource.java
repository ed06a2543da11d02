package se.tolv.interview.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class ComparisonResource {

    @Inject
    Comparisons comparisons;

    @GET
    @Operation(
            summary = "The interviewed applicants of a post beside each other: figures, order, sensitivity, agreement",
            description =
                    "Of the ratings that the caller may see. Candidates rated under different versions of the guide are in"
                            + " groups of their own. A missing figure is null, never zero. The order decides nothing: a"
                            + " person does.")
    @APIResponse(responseCode = "200", description = "No group where the caller may see no rating yet")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Comparison of(@PathParam("vacancyId") UUID vacancyId) {
        return comparisons.of(vacancyId);
    }

    @GET
    @Path("guides/{guideId}/questions/{number}")
    @Operation(summary = "What all candidates answered to one question, as the assessors noted and rated it")
    @APIResponse(
            responseCode = "404",
            description = "There is no such vacancy or question, or the caller may see no rating under this guide")
    public QuestionComparison question(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("guideId") UUID guideId,
            @Parameter(description = "1, 2, 3 ... in the order of the guide") @PathParam("number") int number) {
        return comparisons.question(vacancyId, guideId, number);
    }
}
