package se.tolv.candidate.anonymity;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** How a post is screened, and who has looked behind the aliases. */
@Path("/vacancies/{vacancyId}/anonymity")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class AnonymityPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance anonymity(
                AnonymityDetail detail, boolean ofEmployer, LookForm look, FieldErrors errors);
    }

    @Inject
    AnonymityDetails details;

    @Inject
    ChangeAnonymity changeAnonymity;

    @Inject
    LookBehind lookBehind;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("vacancyId") UUID vacancyId) {
        return page(vacancyId, new LookForm(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response change(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        changeAnonymity.ofVacancy(vacancyId, forms.read(typed, AnonymityForm.class));
        return back(vacancyId);
    }

    @POST
    @Path("default")
    @Operation(hidden = true)
    public Response changeOfEmployer(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        details.one(vacancyId);
        changeAnonymity.ofEmployer(forms.read(typed, AnonymityForm.class));
        return back(vacancyId);
    }

    private Response back(UUID vacancyId) {
        return Flash.redirect(
                "/vacancies/" + vacancyId + "/anonymity",
                texts.of(AnonymityMessages.class).saved());
    }

    @POST
    @Path("looks")
    @Operation(hidden = true)
    public Response look(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        LookForm form = forms.read(typed, LookForm.class);
        try {
            lookBehind.look(vacancyId, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(vacancyId, form, errors));
        }
        return Flash.redirect(
                "/vacancies/" + vacancyId + "/pipeline",
                texts.of(AnonymityMessages.class).lookedBehind());
    }

    private TemplateInstance page(UUID vacancyId, LookForm look, FieldErrors errors) {
        return Templates.anonymity(details.one(vacancyId), details.ofEmployer(), look, errors);
    }
}
