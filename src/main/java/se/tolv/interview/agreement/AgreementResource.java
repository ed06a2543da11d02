package se.tolv.interview.agreement;

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

@Path("/api/v1/statistics/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class AgreementResource {

    @Inject
    MeasureAgreement measureAgreement;

    @Inject
    YearAgreement yearAgreement;

    @POST
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "How far assessors agree, from a matrix of ratings",
            description =
                    "Intraclass correlations (Shrout and Fleiss 1979) with 95 % intervals, Krippendorff's alpha, and each"
                            + " assessor's severity. A figure that the ratings do not bear is in refused, with the reason in the"
                            + " asker's language; fewer than five candidates bear none. The intraclass correlations count the"
                            + " candidates whom every assessor rated. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The figures, and those that are refused")
    @APIResponse(responseCode = "422", description = "A rating is none; the problem names its row and column")
    public AgreementDetail measure(RatingsForm form) {
        return measureAgreement.measure(form);
    }

    @GET
    @Path("year")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "How assessors used the scale in the recruitments of a calendar year",
            description =
                    "Of candidates whom two or more rated under the same version of a guide, as far as their ratings are"
                            + " open to all. It names no candidate. A figure of fewer than five candidates is null.")
    @APIResponse(responseCode = "422", description = "It is no year between 2000 and this one")
    public RatedYear year(
            @Parameter(description = "Of the day on which ratings were submitted; this year where it is left out")
                    @QueryParam("year")
                    String year) {
        return yearAgreement.of(year);
    }
}
