package se.tolv.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.closing.AbortForm;
import se.tolv.vacancy.closing.AbortVacancy;
import se.tolv.vacancy.closing.CloseVacancy;
import se.tolv.vacancy.closing.ReopenForm;
import se.tolv.vacancy.closing.ReopenVacancy;
import se.tolv.vacancy.draft.CreateVacancy;
import se.tolv.vacancy.draft.DraftStep;
import se.tolv.vacancy.draft.PublishVacancy;
import se.tolv.vacancy.draft.UpdateVacancy;
import se.tolv.vacancy.draft.VacancyChoices;
import se.tolv.vacancy.draft.VacancyForm;

/** The recruitments of those who lead, help and watch them. */
@Path("/vacancies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class VacancyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance vacancies(
                Slice<VacancyRow> slice, VacancyFilter filter, List<Choice> statuses, boolean mayCreate, String next);

        static native TemplateInstance create(VacancyForm form, VacancyChoices.Lists choices, FieldErrors errors);

        static native TemplateInstance draft(VacancyDetail vacancy, FieldErrors errors);

        static native TemplateInstance need(
                VacancyDetail vacancy, VacancyForm form, int version, VacancyChoices.Lists choices, FieldErrors errors);

        static native TemplateInstance vacancy(VacancyDetail vacancy, String reason, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    VacancyChoices choices;

    @Inject
    VacancyPermissions permissions;

    @Inject
    CreateVacancy createVacancy;

    @Inject
    UpdateVacancy updateVacancy;

    @Inject
    PublishVacancy publishVacancy;

    @Inject
    CloseVacancy closeVacancy;

    @Inject
    AbortVacancy abortVacancy;

    @Inject
    ReopenVacancy reopenVacancy;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam VacancyFilter filter, @Context UriInfo uri) {
        Slice<VacancyRow> slice = vacancies.list(filter);
        return Templates.vacancies(slice, filter, choices.statuses(), permissions.mayCreate(), next(slice, uri));
    }

    /** The address of the list's next part; null at the end. */
    private static String next(Slice<VacancyRow> slice, UriInfo uri) {
        return slice.next() == null
                ? null
                : UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("after", slice.next())
                        .build()
                        .getRawQuery();
    }

    @GET
    @Path("new")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance form() {
        VacancyForm form = new VacancyForm();
        form.managerId = actor.get().id();
        return Templates.create(form, choices.lists(), FieldErrors.none());
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> typed) {
        VacancyForm form = forms.read(typed, VacancyForm.class);
        try {
            UUID id = createVacancy.create(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
            return Flash.redirect(address(id), texts.of(VacancyMessages.class).draftCreated());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.create(form, choices.lists(), errors));
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(vacancies.one(id), "", FieldErrors.none());
    }

    /** A draft as the steps to its ad, anything else as a case that runs or has ended. */
    private static TemplateInstance page(VacancyDetail vacancy, String reason, FieldErrors errors) {
        return vacancy.draft() && vacancy.mayChange()
                ? Templates.draft(vacancy, errors)
                : Templates.vacancy(vacancy, reason, errors);
    }

    @GET
    @Path("{id}/need")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance need(@PathParam("id") UUID id) {
        VacancyDetail vacancy = vacancies.one(id);
        if (!vacancy.draft()) {
            throw Problem.conflict(texts.of(VacancyMessages.class).notADraft());
        }
        return Templates.need(vacancy, vacancies.form(id), vacancy.version(), choices.lists(), FieldErrors.none());
    }

    @POST
    @Path("{id}/need")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response saveNeed(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        VacancyForm form = vacancies.form(id).withNeed(forms.read(typed, VacancyForm.class));
        try {
            updateVacancy.update(id, form, version);
        } catch (Problem refused) {
            return Pages.again(
                    refused, errors -> Templates.need(vacancies.one(id), form, version, choices.lists(), errors));
        }
        return Flash.redirect(
                vacancies.one(id).addressAfter(DraftStep.NEED),
                texts.of(VacancyMessages.class).draftSaved());
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response publish(@PathParam("id") UUID id, @FormParam("version") int version) {
        try {
            publishVacancy.publish(id, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(vacancies.one(id), "", FieldErrors.none()));
        }
        return Flash.redirect(address(id), texts.of(VacancyMessages.class).published());
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response close(@PathParam("id") UUID id, @FormParam("version") int version) {
        try {
            closeVacancy.close(id, version);
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.CONFLICT) {
                throw refused;
            }
            return Response.status(refused.kind().status)
                    .entity(page(vacancies.one(id), "", FieldErrors.of("next", refused.getMessage())))
                    .build();
        }
        return Flash.redirect(address(id), texts.of(VacancyMessages.class).closed());
    }

    @POST
    @Path("{id}/abort")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response abort(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        AbortForm form = forms.read(typed, AbortForm.class);
        try {
            abortVacancy.abort(id, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(vacancies.one(id), form.reason, errors));
        }
        return Flash.redirect(address(id), texts.of(VacancyMessages.class).aborted());
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        ReopenForm form = forms.read(typed, ReopenForm.class);
        try {
            reopenVacancy.reopen(id, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(vacancies.one(id), form.reason, errors));
        }
        return Flash.redirect(address(id), texts.of(VacancyMessages.class).reopened());
    }

    private static String address(UUID id) {
        return "/vacancies/" + id;
    }
}
