package se.tolv.interview.offer;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.diary.InterviewRow;
import se.tolv.interview.diary.Interviews;
import se.tolv.interview.diary.SlotRow;
import se.tolv.interview.diary.Slots;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;

/** A recruitment's interviews, and times for more of them. */
@Path("/vacancies/{id}/interviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class VacancyInterviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance interviews(
                VacancyDetail vacancy,
                InterviewFilter filter,
                List<InterviewStatus> statuses,
                List<InterviewRow> interviews,
                String next,
                List<SlotRow> free);

        static native TemplateInstance offer(
                VacancyDetail vacancy, OfferForm form, OfferChoices.Choices choices, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Interviews interviews;

    @Inject
    Slots slots;

    @Inject
    OfferChoices choices;

    @Inject
    OfferInterviews offerInterviews;

    @Inject
    RemoveSlot removeSlot;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance interviews(
            @PathParam("id") UUID id, @BeanParam InterviewFilter filter, @Context UriInfo uri) {
        Slice<InterviewRow> found = interviews.of(id, filter);
        return Templates.interviews(
                vacancies.one(id),
                filter,
                List.of(InterviewStatus.values()),
                found.items(),
                found.nextHref(uri),
                slots.freeIn(id));
    }

    @GET
    @Path("offer")
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("id") UUID id, @QueryParam("application") List<UUID> chosen) {
        return page(id, choices.suggested(id, chosen), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response offer(
            @PathParam("id") UUID id,
            @FormParam("requestKey") String requestKey,
            MultivaluedMap<String, String> typed) {
        OfferForm form = forms.read(typed, OfferForm.class);
        try {
            offerInterviews.offer(id, form, requestKey);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, form, errors));
        }
        return Flash.redirect(address(id), texts.of(ScheduleMessages.class).offeredNow());
    }

    @POST
    @Path("slots/{slot}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @PathParam("slot") UUID slot) {
        removeSlot.remove(id, slot);
        return Flash.redirect(address(id), texts.of(ScheduleMessages.class).slotRemoved());
    }

    private TemplateInstance page(UUID id, OfferForm form, FieldErrors errors) {
        return Templates.offer(vacancies.one(id), form, choices.of(id), errors);
    }

    private static String address(UUID id) {
        return "/vacancies/" + id + "/interviews";
    }
}
