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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;

/** Everybody whom a filter lets through, seen before anything is done with them. */
@Path("/vacancies/{vacancyId}/choice")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class EveryonePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance everyone(PipelineHead head, Everyone everyone);
    }

    @Inject
    Pipelines pipelines;

    @Inject
    RefusedMove refusedMove;

    @GET
    @Operation(hidden = true)
    public Response everyone(@PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter) {
        try {
            return Response.ok(Templates.everyone(pipelines.head(vacancyId), pipelines.everyone(vacancyId, filter)))
                    .build();
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, false);
        }
    }
}
