package se.tolv.competency.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.Frameworks;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** Where HR says, old competency by old competency, what takes its place in the published framework. */
@Path("/frameworks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class MappingPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mapping(
                FrameworkRow framework,
                Slice<MappingRow> rows,
                Coverage coverage,
                MappingState state,
                List<MappingState> states,
                String search,
                String after,
                String next);
    }

    @Inject
    Frameworks frameworks;

    @Inject
    CompetencyMappings mappings;

    /**
     * @param decided the competency that was decided a moment ago: it stays where it is, whatever is filtered
     */
    @GET
    @Path("{id}/mapping")
    @Operation(hidden = true)
    public TemplateInstance mapping(
            @PathParam("id") UUID id,
            @QueryParam("state") String state,
            @QueryParam("q") String search,
            @QueryParam("after") String after,
            @QueryParam("decided") UUID decided,
            @Context UriInfo uri) {
        MappingState wanted = MappingState.of(state);
        Slice<MappingRow> rows = mappings.page(id, wanted, search, after, decided);
        return Templates.mapping(
                frameworks.one(id),
                rows,
                mappings.coverage(id),
                wanted,
                List.of(MappingState.values()),
                search,
                after,
                rows.nextHref(uri));
    }
}
