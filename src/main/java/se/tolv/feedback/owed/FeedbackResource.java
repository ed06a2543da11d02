package se.tolv.feedback.owed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.feedback.calendar.CalendarAnswers;
import se.tolv.feedback.obligation.ObligationFilter;
import se.tolv.feedback.obligation.ObligationRow;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.feedback.obligation.Obligations;
import se.tolv.platform.error.Choices;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class FeedbackResource {

    @Inject
    Obligations obligations;

    @Inject
    Choices choices;

    @Inject
    CalendarAnswers calendar;

    @Inject
    WriteToCandidate writeToCandidate;

    @Inject
    LogCall logCall;

    @Inject
    ExtendPromise extendPromise;

    @Inject
    WaiveObligation waiveObligation;

    @Inject
    WriteToMany writeToMany;

    @GET
    @Path("obligations")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(
            summary = "Who is owed what by when, the most urgent first",
            description = "HR sees all; a manager sees the recruitments they lead or whose unit they manage.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = ObligationRow[].class)))
    public Response obligations(
            @Parameter(
                            description =
                                    "Part of a candidate's name, a post's title or a registry number; of what has ended only what"
                                            + " was due in the last 90 days or is of one vacancy")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(
                            description =
                                    "OPEN, EXTENDED (open, on another day than the rule's), KEPT, BROKEN (missed, done"
                                            + " since or not), WAIVED or CANCELLED; absent: what is owed still, OPEN and"
                                            + " EXTENDED")
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Only those due by the end of this day", example = "2026-12-01") @QueryParam("due")
                    String due,
            @Parameter(description = "Only those answered after their day, or not answered though it has passed")
                    @QueryParam("late")
                    boolean late,
            @Parameter(description = "Only this unit and those below it") @QueryParam("unit") UUID unit,
            @Parameter(description = "Only recruitments that the caller leads") @QueryParam("mine") boolean mine,
            @Parameter(description = "Only recruitments that this account leads") @QueryParam("manager") UUID manager,
            @Parameter(description = "Only this recruitment") @QueryParam("vacancy") UUID vacancy,
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        ObligationState wanted = state == null ? null : choices.oneOf(ObligationState.class, "state", state);
        LocalDate until = due == null ? null : calendar.day("due", due);
        return obligations
                .search(new ObligationFilter(q, wanted, until, late, unit, mine, manager, vacancy), after)
                .response(uri);
    }

    @GET
    @Path("obligations/{id}")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(summary = "One obligation")
    @APIResponse(
            responseCode = "200",
            description = "The obligation; ETag is its version",
            content = @Content(schema = @Schema(implementation = ObligationRow.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public Response obligation(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("obligations/{id}/update")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(summary = "Write to the candidate where the application is")
    @APIResponse(responseCode = "200", description = "The mail is on its way; the obligation as it is now")
    @APIResponse(responseCode = "409", description = "Answered already, or a mail does not keep this one")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, UpdateForm form) {
        writeToCandidate.write(id, Versions.ifMatch(ifMatch), form);
        return answer(id);
    }

    @POST
    @Path("obligations/{id}/call")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(summary = "Note that the candidate has been called or met")
    @APIResponse(responseCode = "200", description = "Noted; the obligation as it is now")
    @APIResponse(responseCode = "409", description = "Answered already, or a call does not keep this one")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response call(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CallForm form) {
        logCall.log(id, Versions.ifMatch(ifMatch), form);
        return answer(id);
    }

    @POST
    @Path("obligations/{id}/extension")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(summary = "Move the promised day; the candidate is told at once, with the reason")
    @APIResponse(responseCode = "200", description = "Moved; the obligation as it is now")
    @APIResponse(responseCode = "409", description = "Answered already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response extend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ExtensionForm form) {
        extendPromise.extend(id, Versions.ifMatch(ifMatch), form);
        return answer(id);
    }

    @POST
    @Path("obligations/{id}/waiver")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(summary = "Decide, with a reason, that the answer need not be given; nobody is told")
    @APIResponse(responseCode = "200", description = "Waived; the obligation as it is now")
    @APIResponse(responseCode = "409", description = "Answered already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response waive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WaiverForm form) {
        waiveObligation.waive(id, Versions.ifMatch(ifMatch), form);
        return answer(id);
    }

    @POST
    @Path("obligations/updates")
    @RolesAllowed({Role.MANAGERS, Role.HR})
    @Operation(
            summary = "Write the same to several candidates: to all of them, or to none",
            description = "Each letter has the candidate's own greeting, language and next promised day.")
    @APIResponse(
            responseCode = "200",
            description = "The letters, each as its candidate gets it",
            content = @Content(schema = @Schema(implementation = WrittenLetter[].class)))
    @APIResponse(responseCode = "404", description = "One of them is not there, or not the caller's")
    @APIResponse(responseCode = "409", description = "One is answered already, or a mail does not keep it")
    @APIResponse(responseCode = "412", description = "Somebody changed one since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public List<WrittenLetter> writeToMany(
            @Parameter(description = "Only show the letters; send nothing") @QueryParam("preview") boolean preview,
            UpdatesForm form) {
        return preview ? writeToMany.preview(form) : writeToMany.write(form);
    }

    private Response answer(UUID id) {
        ObligationRow row = obligations.one(id);
        return Response.ok(row).header("ETag", Versions.etag(row.version())).build();
    }
}
