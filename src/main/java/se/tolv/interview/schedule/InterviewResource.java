package se.tolv.interview.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.interview.diary.CalendarFile;
import se.tolv.interview.diary.DiaryDays;
import se.tolv.interview.diary.InterviewCalendar;
import se.tolv.interview.diary.InterviewDetail;
import se.tolv.interview.diary.InterviewRow;
import se.tolv.interview.diary.Interviews;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Interviews")
public class InterviewResource {

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
    DiaryDays days;

    @GET
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(
            summary = "The caller's own interviews in the order of time",
            description = "Those that the caller holds, and those of the recruitments that the caller leads.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InterviewRow.class)))
    @APIResponse(responseCode = "400", description = "That is no day, or no cursor of ours")
    public Response mine(
            @Parameter(description = "The first day, as 2026-12-01; absent: today") @QueryParam("from") String from,
            @Parameter(description = "The cursor of the previous part, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return interviews.mine(days.of(from), after).response(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(summary = "An interview: when, where, with whom, and the times that are free")
    @APIResponse(
            responseCode = "200",
            description = "The interview; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public Response one(@PathParam("id") UUID id) {
        InterviewDetail detail = interviews.one(id);
        return Response.ok(detail)
                .header("ETag", Versions.etag(detail.interview().version()))
                .build();
    }

    @GET
    @Path("{id}/calendar")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(summary = "The interview as a calendar entry (RFC 5545)")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar file",
            content = @Content(mediaType = "text/calendar"))
    @APIResponse(
            responseCode = "404",
            description = "There is none, no time is agreed, or the caller may not know of it")
    public Response calendar(@PathParam("id") UUID id) {
        return CalendarFile.of(calendar.entry(id));
    }

    @POST
    @Path("{id}/booking")
    @Operation(summary = "Choose a time for a candidate who has said so, or another time instead")
    @APIResponse(
            responseCode = "200",
            description = "Booked; the candidate and those who interview are told",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "409", description = "Somebody else has the time by now, or the interview is not ahead")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "That time is not offered")
    public Response book(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TimeChoice choice) {
        bookInterview.book(id, choice, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/moves")
    @Operation(summary = "Move an agreed interview to another time, another place or other people")
    @APIResponse(
            responseCode = "200",
            description = "Moved; everybody concerned is told",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "409", description = "No time is agreed")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong; overruleReason where somebody is busy then and no reason is given")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MoveTimeForm form) {
        moveInterview.move(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel an interview that lies ahead")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled; everybody concerned is told",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "409", description = "It does not lie ahead")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReasonForm form) {
        cancelInterview.cancel(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/held")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(summary = "Say that an interview was held")
    @APIResponse(
            responseCode = "200",
            description = "Held",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "409", description = "No time is agreed, or it has not come yet")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    public Response held(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        holdInterview.held(id, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/no-show")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
    @Operation(summary = "Say that the candidate did not come, and had not said so")
    @APIResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(schema = @Schema(implementation = InterviewDetail.class)))
    @APIResponse(responseCode = "409", description = "No time is agreed, or it has not come yet")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    public Response noShow(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        holdInterview.noShow(id, Versions.ifMatch(ifMatch));
        return one(id);
    }
}
