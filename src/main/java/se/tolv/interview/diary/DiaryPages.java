package se.tolv.interview.diary;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormReader;

/** The reader's own interviews, day by day, and when they cannot be at one. */
@Path("/interviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
public class DiaryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(
                LocalDate from,
                List<InterviewRow> interviews,
                String next,
                List<BusyTimeRow> busy,
                BusyTimeForm form,
                FieldErrors errors);

        static native TemplateInstance day(
                LocalDate day, LocalDate before, LocalDate after, List<InterviewRow> interviews);
    }

    @Inject
    Interviews interviews;

    @Inject
    BusyTimes busyTimes;

    @Inject
    AddBusyTime addBusyTime;

    @Inject
    RemoveBusyTime removeBusyTime;

    @Inject
    DiaryDays days;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance mine(@QueryParam("from") String from, @QueryParam("after") String after) {
        return page(days.of(from), after, new BusyTimeForm(), FieldErrors.none());
    }

    @GET
    @Path("day")
    @Operation(hidden = true)
    public TemplateInstance day(@QueryParam("day") String asked) {
        LocalDate day = days.of(asked);
        return Templates.day(day, day.minusDays(1), day.plusDays(1), interviews.mineOn(day));
    }

    @POST
    @Path("busy")
    @Operation(hidden = true)
    public Response addBusy(@FormParam("requestKey") String requestKey, MultivaluedMap<String, String> typed) {
        BusyTimeForm form = forms.read(typed, BusyTimeForm.class);
        try {
            addBusyTime.add(form, requestKey);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(days.of(null), null, form, errors));
        }
        return Flash.redirect(
                "/interviews#busy", texts.of(ScheduleMessages.class).busyAdded());
    }

    @POST
    @Path("busy/{id}/removal")
    @Operation(hidden = true)
    public Response removeBusy(@PathParam("id") UUID id) {
        removeBusyTime.remove(id);
        return Flash.redirect(
                "/interviews#busy", texts.of(ScheduleMessages.class).busyRemoved());
    }

    private TemplateInstance page(LocalDate from, String after, BusyTimeForm form, FieldErrors errors) {
        Slice<InterviewRow> found = interviews.mine(from, after);
        String next = found.nextPage("/interviews", Map.of("from", from));
        return Templates.mine(from, found.items(), next, busyTimes.mine(), form, errors);
    }
}
