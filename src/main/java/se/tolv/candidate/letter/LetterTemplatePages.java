package se.tolv.candidate.letter;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** Where HR writes what letters to applicants say before anybody changes them. */
@Path("/letter-templates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class LetterTemplatePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<LetterTemplateDetail> templates);

        static native TemplateInstance one(
                LetterTemplateDetail template, LetterTemplateForm form, int version, FieldErrors errors);
    }

    @Inject
    LetterTemplates templates;

    @Inject
    ChangeLetterTemplate changeTemplate;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(templates.all());
    }

    @GET
    @Path("{kind}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("kind") LetterKind kind) {
        LetterTemplateDetail template = templates.one(kind);
        LetterTemplateForm form = new LetterTemplateForm();
        form.wordsSv = template.words().sv();
        form.wordsEn = template.words().en();
        return Templates.one(template, form, template.version(), FieldErrors.none());
    }

    @POST
    @Path("{kind}")
    @Operation(hidden = true)
    public Response change(
            @PathParam("kind") LetterKind kind,
            @FormParam("version") int version,
            MultivaluedMap<String, String> typed) {
        LetterTemplateForm form = forms.read(typed, LetterTemplateForm.class);
        try {
            changeTemplate.change(kind, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.one(templates.one(kind), form, version, errors));
        }
        return Flash.redirect(
                "/letter-templates", texts.of(LetterTextMessages.class).saved());
    }
}
