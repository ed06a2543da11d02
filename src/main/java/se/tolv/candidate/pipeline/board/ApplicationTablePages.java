package se.tolv.candidate.pipeline.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** The applications of a vacancy as a table. */
@Path("/vacancies/{vacancyId}/applications")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ApplicationTablePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance table(
                PipelineHead head, ApplicationFilter filter, List<ApplicationRow> rows, String next);
    }

    @Inject
    Pipelines pipelines;

    @GET
    @Operation(hidden = true)
    public TemplateInstance table(
            @PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter, @Context UriInfo uri) {
        Slice<ApplicationRow> rows = pipelines.list(vacancyId, filter);
        return Templates.table(pipelines.head(vacancyId), filter, rows.items(), rows.nextHref(uri));
    }
}
