package se.tolv.vacancy.priority;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** Where HR decides about the steps before advertising. */
@Path("/priority-settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class PrioritySettingsPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(PrioritySettingsForm form, int version, FieldErrors errors);
    }

    @Inject
    ChangePrioritySettings changeSettings;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance one() {
        PrioritySettingsDetail detail = PrioritySettingsDetail.current();
        return Templates.settings(detail.settings(), detail.version(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response change(@FormParam("version") int version, MultivaluedMap<String, String> typed) {
        PrioritySettingsForm form = forms.read(typed, PrioritySettingsForm.class);
        try {
            changeSettings.change(form, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.settings(form, version, errors));
        }
        return Flash.redirect(
                "/priority-settings", texts.of(PriorityMessages.class).settingsSaved());
    }
}
