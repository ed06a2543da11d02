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
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;
import se.tolv.vacancy.draft.DraftStep;

/** Who assesses the applicants of a vacancy. */
@Path("/vacancies/{id}/panel")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class PanelPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance panel(
                VacancyDetail vacancy, List<PanelRow> members, List<Choice> choices, String next, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Panels panels;

    @Inject
    AskAssessor askAssessor;

    @Inject
    RemoveAssessor removeAssessor;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance panel(@PathParam("id") UUID id) {
        return page(id, FieldErrors.none());
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        String name;
        try {
            name = askAssessor.ask(id, forms.read(typed, AssessorForm.class));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, errors));
        }
        return Flash.redirect(address(id), texts.of(PanelMessages.class).asked(name));
    }

    @POST
    @Path("{memberId}/removal")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        String name = removeAssessor.remove(id, memberId);
        return Flash.redirect(address(id), texts.of(PanelMessages.class).removed(name));
    }

    private TemplateInstance page(UUID id, FieldErrors errors) {
        VacancyDetail vacancy = vacancies.one(id);
        return Templates.panel(
                vacancy, panels.of(id), panels.choices(id), vacancy.addressAfter(DraftStep.PANEL), errors);
    }

    private static String address(UUID id) {
        return "/vacancies/" + id + "/panel";
    }
}
