package se.tolv.interview.schedule;

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
import se.tolv.candidate.team.Colleague;
import se.tolv.interview.diary.CalendarFile;
import se.tolv.interview.diary.InterviewCalendar;
import se.tolv.interview.diary.InterviewDetail;
import se.tolv.interview.diary.Interviews;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** One interview: when, where, with whom, and what can be done about it. */
@Path("/interviews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class InterviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance interview(
                InterviewDetail detail,
                MoveTimeForm move,
                List<Colleague> assessing,
                ReasonForm cancel,
                FieldErrors errors);
    }

    @Inject
    Interviews interviews;

    @Inject
    InterviewCalendar calendar;

    @Inject
    BookInterview bookInterview;

    @Inject
    MoveInterview moveInterview;

    @Inject
    CancelInterview cancelInterview;

    @Inject
    HoldInterview holdInterview;

    @Inject
    SlotCheck slots;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(hidden = true)
    public TemplateInstance interview(@PathParam("id") UUID id) {
        return page(id, null, null, FieldErrors.none());
    }

    @GET
    @Path("{id}/calendar")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(hidden = true)
    public Response calendar(@PathParam("id") UUID id) {
        return CalendarFile.of(calendar.entry(id));
    }

    @POST
    @Path("{id}/booking")
    @Operation(hidden = true)
    public Response book(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        try {
            bookInterview.book(id, forms.read(typed, TimeChoice.class), Versions.ifMatch(version));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, null, null, errors));
        }
        return done(id, messages().booked());
    }

    @POST
    @Path("{id}/moves")
    @Operation(hidden = true)
    public Response move(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        MoveTimeForm form = forms.read(typed, MoveTimeForm.class);
        try {
            moveInterview.move(id, form, Versions.ifMatch(version));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, form, null, errors));
        }
        return done(id, messages().moved());
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(hidden = true)
    public Response cancel(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        ReasonForm form = forms.read(typed, ReasonForm.class);
        try {
            cancelInterview.cancel(id, form, Versions.ifMatch(version));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, null, form, errors));
        }
        return done(id, messages().cancelled());
    }

    @POST
    @Path("{id}/held")
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(hidden = true)
    public Response held(@PathParam("id") UUID id, @FormParam("version") String version) {
        holdInterview.held(id, Versions.ifMatch(version));
        return done(id, messages().heldNow());
    }

    @POST
    @Path("{id}/no-show")
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(hidden = true)
    public Response noShow(@PathParam("id") UUID id, @FormParam("version") String version) {
        holdInterview.noShow(id, Versions.ifMatch(version));
        return done(id, messages().noShowNow());
    }

    private TemplateInstance page(UUID id, MoveTimeForm move, ReasonForm cancel, FieldErrors errors) {
        InterviewDetail detail = interviews.one(id);
        return Templates.interview(
                detail,
                move != null || !detail.movable() ? move : moveInterview.form(id),
                detail.movable() ? slots.assessing(detail.interview().vacancyId()) : List.of(),
                cancel == null ? new ReasonForm() : cancel,
                errors);
    }

    private static Response done(UUID id, String said) {
        return Flash.redirect("/interviews/" + id, said);
    }

    private ScheduleMessages messages() {
        return texts.of(ScheduleMessages.class);
    }
}
