package se.tolv.vacancy.priority;

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
import java.util.Arrays;
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

/** The steps before a post is advertised, one answer each. */
@Path("/vacancies/{id}/priority")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class PriorityPages {

    @CheckedTemplate
    static class Templates {
        /**
         * @param wrong the step whose answer is shown again; null where none is
         * @param form what was typed there
         */
        static native TemplateInstance priority(
                VacancyDetail vacancy,
                List<PriorityRow> rows,
                List<Choice> outcomes,
                PriorityStep wrong,
                PriorityForm form,
                String next,
                FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Priorities priorities;

    @Inject
    AnswerPriority answerPriority;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance steps(@PathParam("id") UUID id) {
        return page(id, null, new PriorityForm(), FieldErrors.none());
    }

    @POST
    @Path("{step}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("step") PriorityStep step, MultivaluedMap<String, String> typed) {
        PriorityForm form = forms.read(typed, PriorityForm.class);
        try {
            answerPriority.answer(id, step, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, step, form, errors));
        }
        String name = priorities.of(id).get(step.ordinal()).name();
        return Flash.redirect(
                "/vacancies/" + id + "/priority#" + step,
                texts.of(PriorityMessages.class).answered(name));
    }

    private TemplateInstance page(UUID id, PriorityStep wrong, PriorityForm form, FieldErrors errors) {
        VacancyDetail vacancy = vacancies.one(id);
        PriorityMessages messages = texts.of(PriorityMessages.class);
        List<Choice> outcomes = Arrays.stream(PriorityOutcome.values())
                .map(outcome -> new Choice(outcome, messages.outcome(outcome)))
                .toList();
        return Templates.priority(
                vacancy, priorities.of(id), outcomes, wrong, form, vacancy.addressAfter(DraftStep.PRIORITY), errors);
    }
}
