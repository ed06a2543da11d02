package se.tolv.competency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;

/** One competency on a page of its own. */
@Path("/competencies")
@Produces(MediaType.TEXT_HTML)
public class CompetencyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance competency(
                CompetencyDetail competency, FrameworkRow framework, List<CompetencyRing.Dot> dots, boolean mayWrite);
    }

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkPermissions permissions;

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        CompetencyDetail competency = frameworks.competency(id);
        FrameworkRow framework = frameworks.one(competency.frameworkId());
        return Templates.competency(
                competency,
                framework,
                CompetencyRing.one(framework.competencies(), competency.position()),
                permissions.mayWrite());
    }
}
