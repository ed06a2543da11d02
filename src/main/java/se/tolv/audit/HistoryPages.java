package se.tolv.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;

/** Who did what, when: to one object, and to everything. */
@Path("/history")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR})
public class HistoryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance history(
                List<HistoryLine> lines,
                HistorySearch search,
                List<HistoryLabels.Type> types,
                FieldErrors errors,
                String next);

        static native TemplateInstance object(
                String type, String typeName, String name, List<HistoryLine> lines, String next);
    }

    @Inject
    History history;

    @Inject
    HistoryWords words;

    @Inject
    HistoryLabels labels;

    @Inject
    CurrentLanguage language;

    @GET
    @Operation(hidden = true)
    public Response search(@BeanParam HistorySearch search, @Context UriInfo uri) {
        List<HistoryLabels.Type> types = labels.types(language.get());
        try {
            Slice<HistoryEntry> found = history.search(search);
            return Response.ok(Templates.history(
                                    words.lines(found.items()), search, types, FieldErrors.none(), found.nextHref(uri))
                            .render())
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.history(List.of(), search, types, errors, null));
        }
    }

    /** An object that nobody ever did anything to has an empty history: much comes with Tolv. */
    @GET
    @Path("{type}/{id}")
    @Operation(hidden = true)
    public TemplateInstance object(
            @PathParam("type") String type,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        Slice<HistoryEntry> entries = history.of(type, id, after);
        String kind = labels.type(type, language.get());
        String name = entries.items().stream()
                .map(HistoryEntry::objectName)
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElse(kind);
        return Templates.object(type, kind, name, words.lines(entries.items()), entries.nextHref(uri));
    }
}
