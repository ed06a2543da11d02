package se.tolv.reference.check;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.reference.answer.AnswerFields;
import se.tolv.reference.answer.AnswerMessages;
import se.tolv.reference.answer.AnswersForm;
import se.tolv.reference.answer.ReferenceSheet;
import se.tolv.reference.answer.WriteDownAnswers;
import se.tolv.reference.request.EndRequest;
import se.tolv.reference.request.RemindReferee;
import se.tolv.reference.request.RequestPermissions;
import se.tolv.reference.sign.LookAtSign;
import se.tolv.reference.sign.LookForm;
import se.tolv.reference.sign.SignMessages;

/** What is done with one request: reminded, replaced, taken back, called, looked at. */
@Path("/references/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class RequestPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance call(
                ReferenceSheet sheet, UUID applicationId, boolean stale, FieldErrors errors);
    }

    @Inject
    RemindReferee remindReferee;

    @Inject
    EndRequest endRequest;

    @Inject
    WriteDownAnswers writeDown;

    @Inject
    LookAtSign lookAtSign;

    @Inject
    RequestPermissions permissions;

    @Inject
    AnswerFields fields;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @POST
    @Path("reminder")
    @Operation(hidden = true)
    public Response remind(@PathParam("id") UUID id) {
        remindReferee.remindNow(id);
        return back(id, messages().reminded());
    }

    @POST
    @Path("replacement")
    @Operation(hidden = true)
    public Response replace(@PathParam("id") UUID id) {
        endRequest.replace(id);
        return back(id, messages().replaced());
    }

    @POST
    @Path("cancellation")
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") UUID id) {
        endRequest.cancel(id);
        return back(id, messages().cancelled());
    }

    @POST
    @Path("signs/{sign}")
    @Operation(hidden = true)
    public Response look(@PathParam("id") UUID id, @PathParam("sign") UUID sign, MultivaluedMap<String, String> typed) {
        lookAtSign.look(id, sign, forms.read(typed, LookForm.class));
        return back(id, texts.of(SignMessages.class).looked());
    }

    @GET
    @Path("call")
    @Operation(hidden = true)
    public TemplateInstance call(@PathParam("id") UUID id) {
        return page(id, writeDown.sheet(id), false, FieldErrors.none());
    }

    /** Saves, and ends the call where that button was pressed. */
    @POST
    @Path("call")
    @Operation(hidden = true)
    public Response saveCall(
            @PathParam("id") UUID id,
            @FormParam("saves") String saves,
            @FormParam("finish") String finish,
            MultivaluedMap<String, String> typed) {
        AnswersForm form = fields.read(typed);
        int read = Versions.ifMatch(saves);
        try {
            writeDown.save(id, form, read);
        } catch (Problem refused) {
            return notSaved(refused, id, form, read);
        }
        if (finish == null) {
            return Flash.redirect(
                    "/references/" + id + "/call",
                    texts.of(AnswerMessages.class).saved());
        }
        try {
            writeDown.finish(id);
        } catch (Problem incomplete) {
            return Pages.again(incomplete, errors -> page(id, writeDown.sheet(id), false, errors));
        }
        return back(id, texts.of(AnswerMessages.class).callFinished());
    }

    private Response notSaved(Problem refused, UUID id, AnswersForm form, int read) {
        boolean stale = refused.kind() == Problem.Kind.STALE;
        if (!stale && refused.kind() != Problem.Kind.INVALID) {
            throw refused;
        }
        ReferenceSheet sheet = AnswerFields.shown(writeDown.sheet(id), form, read, stale);
        return Response.status(refused.kind().status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page(id, sheet, stale, refused.errors()).render())
                .build();
    }

    private TemplateInstance page(UUID id, ReferenceSheet sheet, boolean stale, FieldErrors errors) {
        return Templates.call(sheet, permissions.applicationOf(id), stale, errors);
    }

    private Response back(UUID id, String message) {
        return Flash.redirect("/applications/" + permissions.applicationOf(id) + "/references", message);
    }

    private CheckMessages messages() {
        return texts.of(CheckMessages.class);
    }
}
