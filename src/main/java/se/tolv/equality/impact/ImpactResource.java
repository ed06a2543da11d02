package se.tolv.equality.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/statistics/adverse-impact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class ImpactResource {

    @Inject
    MeasureImpact measureImpact;

    @Inject
    LookAtImpact lookAtImpact;

    @Inject
    ImpactChoice choice;

    @GET
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "How the selection went by sex and age, for those who answered the voluntary questions",
            description =
                    "From each stage to the next, of those about whom it has been decided in recruitments that no longer"
                            + " take applications: the rate, its ratio to the highest, whether that is below 4/5, and Fisher's exact"
                            + " test. A group that tells of fewer than five people is suppressed. Each look leaves a line in the"
                            + " history.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    @APIResponse(responseCode = "422", description = "A parameter is wrong; the problem names it")
    public EqualityFigures figures(
            @Parameter(description = "Only this unit and those below it") @QueryParam("unit") String unit,
            @Parameter(description = "Only applications of this year", example = "2026") @QueryParam("year")
                    String year) {
        return lookAtImpact.look(choice.unit(unit), choice.year(year));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Whether a selection takes some groups less often, from counts",
            description =
                    "For each group the selection rate, its ratio to the highest, whether that is below 4/5 (exactly 4/5"
                            + " is not), and Fisher's exact test against the group with the highest rate, two-sided. A group of which"
                            + " from one to four applied or were selected is suppressed and not compared with. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The groups in the order sent, and what is refused")
    @APIResponse(responseCode = "422", description = "A count is wrong; the problem names it")
    public ImpactDetail measure(ImpactForm form) {
        return measureImpact.measure(form);
    }
}
