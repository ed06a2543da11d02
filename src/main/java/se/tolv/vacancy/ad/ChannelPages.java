package se.tolv.vacancy.ad;

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
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;

/** The places where an ad is spread, each with its link. */
@Path("/vacancies/{id}/channels")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class ChannelPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance channels(
                VacancyDetail vacancy, List<AdChannelRow> channels, ChannelForm form, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    AdChannels channels;

    @Inject
    AddChannel addChannel;

    @Inject
    RemoveChannel removeChannel;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("id") UUID id) {
        return page(id, new ChannelForm(), FieldErrors.none());
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        ChannelForm form = forms.read(typed, ChannelForm.class);
        try {
            addChannel.add(id, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, form, errors));
        }
        return Flash.redirect(address(id), texts.of(AdMessages.class).channelAdded(form.name.strip()));
    }

    @POST
    @Path("{channelId}/removal")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @PathParam("channelId") UUID channelId) {
        String name = removeChannel.remove(id, channelId);
        return Flash.redirect(address(id), texts.of(AdMessages.class).channelRemoved(name));
    }

    private TemplateInstance page(UUID id, ChannelForm form, FieldErrors errors) {
        return Templates.channels(vacancies.one(id), channels.of(id), form, errors);
    }

    private static String address(UUID id) {
        return "/vacancies/" + id + "/channels";
    }
}
