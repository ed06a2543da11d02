package se.tolv.interview.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.agreement.AgreementNumbers;
import se.tolv.platform.identity.Role;

/** A post's interviewed applicants beside each other: all in all, and question by question. */
@Path("/vacancies/{vacancyId}/comparison")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class ComparisonPages {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance comparison(Comparison comparison, AgreementNumbers numbers);

        static native TemplateInstance question(QuestionComparison compared);
    }

    @Inject
    Comparisons comparisons;

    @Inject
    ComparisonExport export;

    @Inject
    AgreementNumbers numbers;

    @GET
    @Operation(hidden = true)
    public TemplateInstance of(@PathParam("vacancyId") UUID vacancyId) {
        return Templates.comparison(comparisons.of(vacancyId), numbers);
    }

    @GET
    @Path("guides/{guideId}/questions/{number}")
    @Operation(hidden = true)
    public TemplateInstance question(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("guideId") UUID guideId,
            @PathParam("number") int number) {
        return Templates.question(comparisons.question(vacancyId, guideId, number));
    }

    @GET
    @Path("file")
    @Produces({CSV, XLSX})
    @Operation(hidden = true)
    public Response file(
            @PathParam("vacancyId") UUID vacancyId, @QueryParam("format") @DefaultValue("csv") String format) {
        Comparison comparison = comparisons.of(vacancyId);
        boolean sheet = format.equals("xlsx");
        return Response.ok(sheet ? export.xlsx(comparison) : export.csv(comparison), sheet ? XLSX : CSV)
                .header("Content-Disposition", "attachment; filename=\"comparison." + (sheet ? "xlsx" : "csv") + "\"")
                .build();
    }
}
