package se.tolv.equality.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.platform.identity.Role;

/** Where HR sees whether the selection takes some groups less often. */
@Path("/equality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class EqualityPages {

    private static final String CSV = "text/csv;charset=UTF-8";

    /** What the page's form asks for, as it was chosen. */
    public record Query(String unit, String year) {

        public String file() {
            return "/equality/file?unit=" + unit + "&year=" + year;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance equality(
                Query query, List<UnitRow> units, List<Integer> years, List<ImpactWords.Part> parts);
    }

    @Inject
    LookAtImpact lookAtImpact;

    @Inject
    ImpactChoice choice;

    @Inject
    ImpactWords words;

    @Inject
    ImpactExport export;

    @Inject
    Units units;

    @GET
    @Operation(hidden = true)
    public TemplateInstance equality(
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("year") @DefaultValue("") String year) {
        return Templates.equality(new Query(unit, year), units.tree(), choice.years(), parts(unit, year));
    }

    @GET
    @Path("file")
    @Produces(CSV)
    @Operation(hidden = true)
    public Response file(
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("year") @DefaultValue("") String year) {
        return Response.ok(export.csv(parts(unit, year)), CSV)
                .header("Content-Disposition", "attachment; filename=\"equality.csv\"")
                .build();
    }

    private List<ImpactWords.Part> parts(String unit, String year) {
        return words.parts(lookAtImpact.look(choice.unit(unit), choice.year(year)));
    }
}
