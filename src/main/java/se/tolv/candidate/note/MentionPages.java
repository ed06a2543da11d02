package se.tolv.candidate.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** The notes that mention the reader. */
@Path("/mentions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class MentionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<MentionRow> mentions, String next);
    }

    @Inject
    Mentions mentions;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") String after, @Context UriInfo uri) {
        Slice<MentionRow> found = mentions.mine(after);
        return Templates.list(found.items(), found.nextHref(uri));
    }
}
