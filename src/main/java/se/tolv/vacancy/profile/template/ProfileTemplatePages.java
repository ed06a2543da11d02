package se.tolv.vacancy.profile.template;

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
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.vacancy.profile.OfferedCompetency;
import se.tolv.vacancy.profile.ProfileChoices;
import se.tolv.vacancy.profile.ProfileFields;
import se.tolv.vacancy.profile.ProfileForm;
import se.tolv.vacancy.profile.ProfileMessages;
import se.tolv.vacancy.profile.ProfileSources;
import se.tolv.vacancy.profile.Profiles;

/** Where HR writes the profiles that others begin from. */
@Path("/profile-templates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class ProfileTemplatePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<ProfileTemplateRow> templates);

        static native TemplateInstance template(
                UUID id,
                String name,
                ProfileFields.Page fields,
                int version,
                ProfileChoices.Lists choices,
                FieldErrors errors);
    }

    @Inject
    ProfileTemplates templates;

    @Inject
    CreateProfileTemplate createTemplate;

    @Inject
    ChangeProfileTemplate changeTemplate;

    @Inject
    RemoveProfileTemplate removeTemplate;

    @Inject
    Profiles profiles;

    @Inject
    ProfileSources sources;

    @Inject
    ProfileFields fields;

    @Inject
    ProfileChoices choices;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(templates.list());
    }

    /**
     * @param from a vacancy whose profile the template begins with; null: an empty one
     */
    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance write(@QueryParam("from") UUID from) {
        ProfileForm form = from == null ? new ProfileForm() : sources.form(from);
        return page(null, "", form, 0, FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> typed) {
        ProfileTemplateForm form = form(typed);
        try {
            createTemplate.create(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(null, form.name, form.profile, 0, errors));
        }
        return Flash.redirect(
                "/profile-templates", texts.of(ProfileMessages.class).templateSaved(form.name));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        ProfileTemplateDetail template = templates.one(id);
        return page(id, template.name(), template.profile(), template.version(), FieldErrors.none());
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        ProfileTemplateForm form = form(typed);
        try {
            changeTemplate.change(id, form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, form.name, form.profile, version, errors));
        }
        return Flash.redirect(
                "/profile-templates", texts.of(ProfileMessages.class).templateSaved(form.name));
    }

    @POST
    @Path("{id}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @FormParam("version") int version) {
        String name = templates.one(id).name();
        removeTemplate.remove(id, version);
        return Flash.redirect(
                "/profile-templates", texts.of(ProfileMessages.class).templateRemoved(name));
    }

    private ProfileTemplateForm form(MultivaluedMap<String, String> typed) {
        ProfileTemplateForm form = new ProfileTemplateForm();
        form.name = typed.getFirst("name");
        form.profile = fields.read(typed);
        return form;
    }

    private TemplateInstance page(UUID id, String name, ProfileForm form, int version, FieldErrors errors) {
        List<OfferedCompetency> offered = profiles.offered();
        ProfileFields.Page page = fields.of(profiles.in(offered, form), offered);
        return Templates.template(id, name, page, version, choices.lists(), errors);
    }
}
