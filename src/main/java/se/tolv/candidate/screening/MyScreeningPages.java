package se.tolv.candidate.screening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;

/** The posts whose answers the reader rates. */
@Path("/screenings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class MyScreeningPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<ScreeningRow> screenings);
    }

    @Inject
    Screenings screenings;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(screenings.mine());
    }
}
