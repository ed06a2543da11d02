package se.tolv.vacancy.ad;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.draft.DraftStep;
import se.tolv.vacancy.draft.UpdateVacancy;
import se.tolv.vacancy.draft.VacancyForm;
import se.tolv.vacancy.profile.ProfileCompetencyRow;
import se.tolv.vacancy.profile.Profiles;

/** Where the ad of a draft is written, and the time set when it is published. */
@Path("/vacancies/{id}/ad")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class AdPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ad(
                VacancyDetail vacancy,
                VacancyForm form,
                int version,
                AdPoint[] points,
                List<ProfileCompetencyRow> competencies,
                FieldErrors errors);

        static native TemplateInstance schedule(VacancyDetail vacancy, ScheduleForm form, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Profiles profiles;

    @Inject
    UpdateVacancy updateVacancy;

    @Inject
    ScheduleAd scheduleAd;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        VacancyDetail vacancy = draft(id);
        return page(vacancy, vacancies.form(id), vacancy.version(), FieldErrors.none());
    }

    private TemplateInstance page(VacancyDetail vacancy, VacancyForm form, int version, FieldErrors errors) {
        return Templates.ad(vacancy, form, version, AdPoint.values(), profiles.competencies(vacancy.id()), errors);
    }

    /**
     * @param preview whether the person wants to see the ad as everybody will
     */
    @POST
    @Operation(hidden = true)
    public Response save(
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @FormParam("preview") String preview,
            MultivaluedMap<String, String> typed) {
        VacancyForm form = vacancies.form(id).withAd(forms.read(typed, VacancyForm.class));
        try {
            updateVacancy.update(id, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(vacancies.one(id), form, version, errors));
        }
        return Flash.redirect(
                preview == null ? vacancies.one(id).addressAfter(DraftStep.AD) : "/vacancies/" + id + "/preview",
                texts.of(VacancyMessages.class).draftSaved());
    }

    @GET
    @Path("schedule")
    @Operation(hidden = true)
    public TemplateInstance time(@PathParam("id") UUID id) {
        return Templates.schedule(draft(id), new ScheduleForm(), FieldErrors.none());
    }

    @POST
    @Path("schedule")
    @Operation(hidden = true)
    public Response schedule(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        ScheduleForm form = forms.read(typed, ScheduleForm.class);
        try {
            scheduleAd.schedule(id, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.schedule(vacancies.one(id), form, errors));
        }
        return Flash.redirect("/vacancies/" + id, texts.of(AdMessages.class).scheduled());
    }

    @POST
    @Path("schedule/removal")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id, @FormParam("version") int version) {
        scheduleAd.takeBack(id, version);
        return Flash.redirect("/vacancies/" + id, texts.of(AdMessages.class).unscheduled());
    }

    private VacancyDetail draft(UUID id) {
        VacancyDetail vacancy = vacancies.one(id);
        if (!vacancy.draft()) {
            throw Problem.conflict(texts.of(VacancyMessages.class).notADraft());
        }
        return vacancy;
    }
}
