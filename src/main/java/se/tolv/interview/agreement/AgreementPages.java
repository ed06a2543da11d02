package se.tolv.interview.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.TextUpload;

/** Where HR checks how far assessors agreed on ratings that were made elsewhere, on paper for instance. */
@Path("/agreement")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class AgreementPages {

    private static final int FILE_BYTES = 200_000;

    /** What was typed. */
    public record Typed(String table, String lowest, String highest) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance agreement(Typed typed, AgreementFigures figures, FieldErrors errors);
    }

    @Inject
    MeasureAgreement measureAgreement;

    @Inject
    AgreementNumbers numbers;

    @Inject
    TextUpload upload;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.agreement(new Typed("", "", ""), null, FieldErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response measure(
            @RestForm String table, @RestForm String lowest, @RestForm String highest, @RestForm FileUpload file) {
        Typed typed = new Typed(table == null ? "" : table, lowest, highest);
        try {
            String text = typed.table.isBlank() ? contentOf(file) : typed.table;
            RatingsForm form = new RatingsForm();
            form.ratings = RatingsTable.cells(text);
            form.lowest = lowest;
            form.highest = highest;
            AgreementFigures figures = numbers.figures(measureAgreement.measure(form));
            return Response.ok(Templates.agreement(typed, figures, FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.agreement(typed, null, onPage(errors)));
        }
    }

    /** On the page all the ratings are one field. */
    private static FieldErrors onPage(FieldErrors errors) {
        FieldErrors onPage = FieldErrors.none();
        errors.getAll()
                .forEach(error ->
                        onPage.add(error.field().startsWith("ratings") ? "table" : error.field(), error.message()));
        return onPage;
    }

    private String contentOf(FileUpload file) {
        if (file == null) {
            return "";
        }
        if (file.size() > FILE_BYTES) {
            throw Problem.invalid("file", texts.of(AgreementMessages.class).fileTooLarge());
        }
        return upload.of(file, "file");
    }
}
