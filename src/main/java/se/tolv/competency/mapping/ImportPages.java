package se.tolv.competency.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkExports;
import se.tolv.competency.Frameworks;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;

/** Where HR takes an older framework in from a file. */
@Path("/frameworks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class ImportPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance upload(List<FrameworkFormat> formats, FieldErrors errors);
    }

    @Inject
    ImportFramework importFramework;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkExports exports;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @Path("import")
    @Operation(hidden = true)
    public TemplateInstance upload() {
        return page(FieldErrors.none());
    }

    private static TemplateInstance page(FieldErrors errors) {
        return Templates.upload(List.of(FrameworkFormat.values()), errors);
    }

    @GET
    @Path("import/example")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response example(@QueryParam("format") String format) {
        return exports.example(format).response();
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm String requestKey, @RestForm FileUpload file) {
        UUID id;
        try {
            id = importFramework.take(Keys.ofRequest(actor.get().id(), requestKey), UploadedFramework.of(file));
        } catch (Problem refused) {
            return Pages.again(refused, ImportPages::page);
        }
        String done = texts.of(CompetencyMessages.class)
                .importDone((int) frameworks.one(id).competencies());
        return Flash.redirect("/frameworks/" + id + "/mapping", done);
    }
}
