package se.tolv.interview.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.agreement.coefficient.Agreement;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Pages;

/** HR's look at how assessors used the scale over a year. */
@Path("/agreement/year")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class YearAgreementPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance year(
                RatedYear rated, String typed, int fewest, AgreementNumbers numbers, FieldErrors errors);
    }

    @Inject
    YearAgreement yearAgreement;

    @Inject
    AgreementNumbers numbers;

    @GET
    @Operation(hidden = true)
    public Response year(@QueryParam("year") String year) {
        try {
            RatedYear rated = yearAgreement.of(year);
            return Response.ok(page(rated, String.valueOf(rated.year()), FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(null, year, errors));
        }
    }

    private TemplateInstance page(RatedYear rated, String typed, FieldErrors errors) {
        return Templates.year(rated, typed, Agreement.FEWEST, numbers, errors);
    }
}
