package se.tolv.vacancy.profile;

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
import jakarta.ws.rs.QueryParam;
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
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;
import se.tolv.vacancy.draft.DraftStep;

/** What a post demands: written in the draft, read afterwards. */
@Path("/vacancies/{id}/profile")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class ProfilePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance profile(
                VacancyDetail vacancy,
                ProfileFields.Page fields,
                int version,
                ProfileChoices.Lists choices,
                List<Choice> sources,
                FieldErrors errors);

        static native TemplateInstance view(VacancyDetail vacancy, ProfileDetail profile);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Profiles profiles;

    @Inject
    ProfileFields fields;

    @Inject
    ProfileChoices choices;

    @Inject
    ProfileSources sources;

    @Inject
    SaveProfile saveProfile;

    @Inject
    Texts texts;

    /**
     * @param from a template or another vacancy whose profile is shown to be changed and saved; null: the vacancy's own
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("from") UUID from) {
        VacancyDetail vacancy = vacancies.one(id);
        ProfileDetail profile = profiles.of(id);
        if (!vacancy.changeable()) {
            return Templates.view(vacancy, profile);
        }
        List<OfferedCompetency> offered = profiles.offered(id);
        ProfileFields.Page page;
        if (from != null) {
            page = fields.of(profiles.in(offered, sources.form(from)), offered);
        } else if (profile.empty()) {
            page = fields.suggested(offered);
        } else {
            page = fields.of(profiles.form(id), offered);
        }
        return page(vacancy, page, vacancy.version(), FieldErrors.none());
    }

    /**
     * @param more whether the person wants to write more requirements, and comes back here
     */
    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response save(
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @FormParam("more") String more,
            MultivaluedMap<String, String> typed) {
        ProfileForm form = fields.read(typed);
        try {
            saveProfile.save(id, form, version);
        } catch (Problem refused) {
            return Pages.again(
                    refused, errors -> page(vacancies.one(id), fields.of(form, profiles.offered(id)), version, errors));
        }
        return Flash.redirect(
                more == null
                        ? vacancies.one(id).addressAfter(DraftStep.PROFILE)
                        : "/vacancies/" + id + "/profile#requirements",
                texts.of(ProfileMessages.class).saved());
    }

    private TemplateInstance page(VacancyDetail vacancy, ProfileFields.Page page, int version, FieldErrors errors) {
        return Templates.profile(vacancy, page, version, choices.lists(), sources.choices(vacancy.id()), errors);
    }
}
