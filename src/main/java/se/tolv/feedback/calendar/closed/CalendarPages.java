package se.tolv.feedback.calendar.closed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.feedback.calendar.CalendarAnswers;
import se.tolv.feedback.calendar.CalendarDay;
import se.tolv.feedback.calendar.CalendarMessages;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.platform.web.form.TextUpload;

/** The employer's calendar: the days off of a year, and the closed days that HR adds to the holidays. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class CalendarPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(
                int year,
                List<CalendarDay> daysOff,
                List<ClosedDayRow> closed,
                ClosedDayForm form,
                ClosedDaysForm list,
                FieldErrors errors);
    }

    @Inject
    CalendarAnswers calendar;

    @Inject
    ClosedDays closedDays;

    @Inject
    TextUpload upload;

    @Inject
    AddClosedDays addClosedDays;

    @Inject
    RemoveClosedDay removeClosedDay;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance calendar(@QueryParam("year") @DefaultValue("") String year) {
        int shown = year.matches("\\d{4}") && Integer.parseInt(year) >= 1900 ? Integer.parseInt(year) : thisYear();
        return page(shown, new ClosedDayForm(), new ClosedDaysForm(), FieldErrors.none());
    }

    @POST
    @Path("days")
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> typed) {
        ClosedDayForm form = forms.read(typed, ClosedDayForm.class);
        try {
            addClosedDays.add(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(thisYear(), form, new ClosedDaysForm(), errors));
        }
        return Flash.redirect("/calendar", messages().added(form.name));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response addAll(@RestForm String text, @RestForm FileUpload file) {
        ClosedDaysForm form = new ClosedDaysForm();
        form.text = text;
        int added;
        try {
            if (file != null && file.size() > 0) {
                form.text = upload.of(file, "file");
            }
            added = addClosedDays.addAll(form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(thisYear(), new ClosedDayForm(), form, errors));
        }
        return Flash.redirect(
                "/calendar", added == 1 ? messages().addedOne() : messages().addedMany(added));
    }

    @POST
    @Path("days/{id}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        String name = closedDays.one(id).name();
        removeClosedDay.remove(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect("/calendar", messages().removed(name));
    }

    private TemplateInstance page(int year, ClosedDayForm form, ClosedDaysForm list, FieldErrors errors) {
        List<CalendarDay> daysOff = calendar.days(year + "-01-01", year + "-12-31").stream()
                .filter(day -> day.name() != null)
                .toList();
        return Templates.calendar(year, daysOff, closedDays.upcoming(), form, list, errors);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private CalendarMessages messages() {
        return texts.of(CalendarMessages.class);
    }
}
