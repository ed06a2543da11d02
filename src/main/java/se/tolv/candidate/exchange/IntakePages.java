package se.tolv.candidate.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.candidate.submission.RegisterProtectedApplication;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;

/** Where HR enters applications that come in other ways than by the form, and takes them out as a file. */
@Path("/vacancies/{vacancyId}/intake")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class IntakePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(VacancyDetail vacancy, List<ImportDetail> latest, FieldErrors errors);

        static native TemplateInstance progress(VacancyDetail vacancy, ImportDetail progress);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    ImportApplications importApplications;

    @Inject
    ImportExample importExample;

    @Inject
    Imports imports;

    @Inject
    ExportApplications exportApplications;

    @Inject
    RegisterProtectedApplication registerProtected;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance intake(@PathParam("vacancyId") UUID vacancyId) {
        return page(vacancyId, FieldErrors.none());
    }

    @POST
    @Path("protected")
    @Operation(hidden = true)
    public Response registerProtected(
            @PathParam("vacancyId") UUID vacancyId,
            @FormParam("internal") boolean internal,
            @FormParam("requestKey") String requestKey) {
        UUID id;
        try {
            id = registerProtected.register(vacancyId, internal, requestKey);
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.CONFLICT) {
                throw refused;
            }
            return Response.status(refused.kind().status)
                    .entity(page(vacancyId, FieldErrors.of("protected", refused.getMessage())))
                    .build();
        }
        return Flash.redirect(
                "/applications/" + id, texts.of(IntakeMessages.class).protectedRegistered());
    }

    private TemplateInstance page(UUID vacancyId, FieldErrors errors) {
        return Templates.intake(vacancies.one(vacancyId), imports.latest(vacancyId), errors);
    }

    @GET
    @Path("import/example")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response example(@PathParam("vacancyId") UUID vacancyId) {
        return Response.ok(importExample.csv(vacancyId), ExportFormat.CSV.mediaType)
                .header("Content-Disposition", "attachment; filename=\"example.csv\"")
                .build();
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response startImport(
            @PathParam("vacancyId") UUID vacancyId, @RestForm String requestKey, @RestForm FileUpload file) {
        UUID id;
        try {
            id = importApplications.start(
                    vacancyId, UploadedTable.nameOf(file), UploadedTable.contentOf(file), requestKey);
        } catch (Problem refused) {
            if (refused.kind() == Problem.Kind.CONFLICT) {
                return Response.status(refused.kind().status)
                        .entity(page(vacancyId, FieldErrors.of("file", refused.getMessage())))
                        .build();
            }
            return Pages.again(refused, errors -> page(vacancyId, errors));
        }
        return Flash.redirect("/vacancies/" + vacancyId + "/intake/imports/" + id);
    }

    @GET
    @Path("imports/{id}")
    @Operation(hidden = true)
    public TemplateInstance progress(@PathParam("vacancyId") UUID vacancyId, @PathParam("id") UUID id) {
        return Templates.progress(vacancies.one(vacancyId), imports.one(vacancyId, id));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response export(
            @PathParam("vacancyId") UUID vacancyId, @QueryParam("format") @DefaultValue("CSV") ExportFormat format) {
        return ExportedApplications.response(exportApplications.export(vacancyId, format), format);
    }
}
