package se.tolv.vacancy.panel;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.form.FormReader;

/** The recruitments that a person has been asked to assess in, where they answer about conflicts of interest. */
@Path("/assignments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
public class AssignmentPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<AssignmentRow> assignments);
    }

    @Inject
    Panels panels;

    @Inject
    DeclareConflict declareConflict;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(panels.mine());
    }

    @POST
    @Path("{id}/declaration")
    @Operation(hidden = true)
    public Response declare(@PathParam("id") UUID id) {
        declareConflict.none(id);
        return Flash.redirect("/assignments", texts.of(PanelMessages.class).declared());
    }

    @POST
    @Path("{id}/stepping-aside")
    @Operation(hidden = true)
    public Response stepAside(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        declareConflict.stepAside(id, forms.read(typed, StepAsideForm.class));
        return Flash.redirect("/assignments", texts.of(PanelMessages.class).steppedAside());
    }
}
