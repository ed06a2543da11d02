package se.tolv.competency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Slice;

/** Where all staff read the framework, its versions and its competencies. */
@Path("/frameworks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
public class FrameworkPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance frameworks(
                Slice<FrameworkRow> list,
                String search,
                FrameworkRow published,
                FrameworkRow draft,
                boolean mayWrite,
                String next);

        static native TemplateInstance framework(
                FrameworkRow framework,
                Slice<CompetencyDetail> competencies,
                List<CompetencyRing.Dot> dots,
                String search,
                List<FrameworkFormat> formats,
                FrameworkRow draft,
                boolean mayWrite,
                String next);
    }

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkPermissions permissions;

    @Inject
    DiscardFramework discardFramework;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") String search, @QueryParam("after") String after, @Context UriInfo uri) {
        Slice<FrameworkRow> list = frameworks.list(search, after);
        return Templates.frameworks(
                list,
                search,
                frameworks.published(),
                frameworks.draft().orElse(null),
                permissions.mayWrite(),
                list.nextHref(uri));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(
            @PathParam("id") UUID id,
            @QueryParam("q") String search,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        FrameworkRow framework = frameworks.one(id);
        Slice<CompetencyDetail> competencies = frameworks.competencies(id, search, after);
        return Templates.framework(
                framework,
                competencies,
                CompetencyRing.all(framework.competencies()),
                search,
                List.of(FrameworkFormat.values()),
                frameworks.draft().orElse(null),
                permissions.mayWrite(),
                competencies.nextHref(uri));
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id, @FormParam("version") int version) {
        String title = frameworks.one(id).title().in(language.get());
        discardFramework.discard(id, version);
        return Flash.redirect("/frameworks", texts.of(CompetencyMessages.class).discarded(title));
    }
}
