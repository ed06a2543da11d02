package se.tolv.portal.interview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.interview.diary.CalendarFile;
import se.tolv.interview.diary.InterviewCalendar;
import se.tolv.interview.schedule.AskForOtherTimes;
import se.tolv.interview.schedule.BookInterview;
import se.tolv.interview.schedule.CancelInterview;
import se.tolv.interview.schedule.ReasonForm;
import se.tolv.interview.schedule.TimeChoice;
import se.tolv.interview.schedule.WishForm;
import se.tolv.platform.web.Versions;
import se.tolv.portal.my.CandidateSession;

@Path("/api/v1/my/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "The candidate's own page")
public class MyInterviewResource {

    private static final String SESSION = "What signing in answered with";

    @Inject
    CandidateSession session;

    @Inject
    MyInterviews interviews;

    @Inject
    InterviewCalendar calendar;

    @Inject
    BookInterview bookInterview;

    @Inject
    AskForOtherTimes askForOtherTimes;

    @Inject
    CancelInterview cancelInterview;

    @GET
    @Operation(summary = "The candidate's own interviews, the latest first")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "404", description = "There is no such session")
    public List<MyInterview> mine() {
        return interviews.of(session.required().id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of the candidate's interviews, with the times that can be chosen")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(
            responseCode = "200",
            description = "The interview; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = MyInterview.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    public Response one(@PathParam("id") UUID id) {
        MyInterview interview = interviews.one(session.required().id, id);
        return Response.ok(interview)
                .header("ETag", Versions.etag(interview.version()))
                .build();
    }

    @GET
    @Path("{id}/calendar")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The interview as a calendar entry (RFC 5545)")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar file",
            content = @Content(mediaType = "text/calendar"))
    @APIResponse(responseCode = "404", description = "There is none, no time is agreed, or it is not theirs")
    public Response calendar(@PathParam("id") UUID id) {
        session.required();
        return CalendarFile.of(calendar.ownEntry(id));
    }

    @POST
    @Path("{id}/booking")
    @Operation(summary = "Choose a time, or another one instead; the first to choose a time has it")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(
            responseCode = "200",
            description = "Booked",
            content = @Content(schema = @Schema(implementation = MyInterview.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    @APIResponse(responseCode = "409", description = "Somebody else has the time by now, or the interview is not ahead")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "That time is not offered")
    public Response book(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TimeChoice choice) {
        session.required();
        bookInterview.book(id, choice, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/other-times")
    @Operation(summary = "Ask for other times; a time that is agreed stands until another one is")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(
            responseCode = "200",
            description = "Whoever leads the recruitment is told",
            content = @Content(schema = @Schema(implementation = MyInterview.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    @APIResponse(responseCode = "409", description = "The interview is not ahead")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public Response ask(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WishForm form) {
        session.required();
        askForOtherTimes.ask(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Say that one cannot come; the application stays")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = MyInterview.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    @APIResponse(responseCode = "409", description = "The interview is not ahead")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReasonForm form) {
        session.required();
        cancelInterview.cancel(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }
}
