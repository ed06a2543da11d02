package se.tolv.interview.setting;

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
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** Where HR decides how interviews are prepared. */
@Path("/settings/interviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class InterviewSettingPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance setting(InterviewSettingForm form, int version, FieldErrors errors);
    }

    @Inject
    InterviewSettings settings;

    @Inject
    ChangeInterviewSetting changeSetting;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance setting() {
        return Templates.setting(settings.form(), settings.current().version(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response change(@FormParam("version") String version, MultivaluedMap<String, String> typed) {
        InterviewSettingForm form = forms.read(typed, InterviewSettingForm.class);
        int read = Versions.ifMatch(version);
        try {
            changeSetting.change(form, read);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.setting(form, read, errors));
        }
        return Flash.redirect(
                "/settings/interviews", texts.of(ScheduleMessages.class).settingsSaved());
    }
}
