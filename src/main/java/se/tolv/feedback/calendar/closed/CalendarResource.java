package se.tolv.feedback.calendar.closed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.feedback.calendar.CalendarAnswers;
import se.tolv.feedback.calendar.CalendarDay;
import se.tolv.feedback.calendar.DueTime;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class CalendarResource {

    /**
     * How many closed days a file added.
     *
     * @param added without those that were closed already
     */
    @Schema(name = "ClosedDaysAdded")
    public record Added(int added) {}

    @Inject
    CalendarAnswers calendar;

    @Inject
    ClosedDays closedDays;

    @Inject
    AddClosedDays addClosedDays;

    @Inject
    RemoveClosedDay removeClosedDay;

    @Inject
    CurrentActor actor;

    @GET
    @Path("calendar")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The days of a period: which are working days, and the names of holidays")
    @APIResponse(responseCode = "422", description = "A parameter is wrong; the problem names it")
    public List<CalendarDay> calendar(
            @Parameter(description = "First day", example = "2026-01-01") @QueryParam("from") String from,
            @Parameter(description = "Last day, at most ten years later", example = "2026-12-31") @QueryParam("to")
                    String to) {
        return calendar.days(from, to);
    }

    @GET
    @Path("deadline")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "When something is due that began with an event")
    @APIResponse(responseCode = "422", description = "A parameter is wrong; the problem names it")
    public DueTime deadline(
            @Parameter(description = "The event's time, with zone", example = "2026-12-23T23:59:59+01:00")
                    @QueryParam("event")
                    String event,
            @Parameter(description = "The limit's number", example = "5") @QueryParam("days") String days,
            @Parameter(description = "WORKING_DAYS (default), CALENDAR_DAYS or HOURS")
                    @QueryParam("unit")
                    @DefaultValue("WORKING_DAYS")
                    String unit) {
        return calendar.due(event, days, unit);
    }

    @GET
    @Path("closed-days")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "The employer's own closed days, the first one first")
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content = @Content(schema = @Schema(implementation = ClosedDayRow[].class)))
    public List<ClosedDayRow> closedDays() {
        return closedDays.all();
    }

    @POST
    @Path("closed-days")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Add a day on which the employer does not work",
            description = "What is owed by then or later is counted anew.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it",
            content = @Content(schema = @Schema(implementation = ClosedDayRow.class)))
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong, or the day is closed already; the problem names it")
    public Response add(@HeaderParam("Idempotency-Key") String idempotencyKey, ClosedDayForm form) {
        UUID id = addClosedDays.add(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        ClosedDayRow row = closedDays.one(id);
        return Response.created(URI.create("/api/v1/feedback/closed-days/" + id))
                .entity(row)
                .header("ETag", Versions.etag(row.version()))
                .build();
    }

    @POST
    @Path("closed-days/import")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Add every day of a calendar file (iCalendar) or a list",
            description = "All of them or, where a line is wrong, none. Days that are closed already stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "How many were added",
            content = @Content(schema = @Schema(implementation = Added.class)))
    @APIResponse(responseCode = "422", description = "Lines are wrong; the problem names each")
    public Added addAll(ClosedDaysForm form) {
        return new Added(addClosedDays.addAll(form));
    }

    @DELETE
    @Path("closed-days/{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Remove a closed day: the employer works on it after all")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        removeClosedDay.remove(id, Versions.ifMatch(ifMatch));
    }
}
