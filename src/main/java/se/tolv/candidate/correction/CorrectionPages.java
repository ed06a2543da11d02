package se.tolv.candidate.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;

/** HR's list of what candidates want corrected. */
@Path("/corrections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class CorrectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CorrectionRow> requests);
    }

    @Inject
    Corrections corrections;

    @Inject
    HandleCorrection handleCorrection;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(corrections.open());
    }

    @POST
    @Path("{id}/handled")
    @Operation(hidden = true)
    public Response handle(@PathParam("id") UUID id) {
        handleCorrection.handle(id);
        return Flash.redirect("/corrections", texts.of(CorrectionMessages.class).handled());
    }
}
