package se.tolv.feedback.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;
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
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/feedback/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class RuleResource {

    @Inject
    Rules rules;

    @Inject
    ChangeRule changeRule;

    @Inject
    WithdrawRule withdrawRule;

    @Inject
    CalendarAnswers calendar;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(
            summary = "The rules in force on a day: what is owed to whom by when",
            description =
                    "The employer's, in the order of their numbers, each followed by those for single recruitments.")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = RuleRow[].class)))
    @APIResponse(responseCode = "422", description = "The day is none; the problem says so")
    public List<RuleRow> rules(
            @Parameter(description = "The day; today unless given", example = "2026-12-01") @QueryParam("day")
                    String day) {
        return rules.on(day == null ? LocalDate.now(clock) : calendar.day("day", day));
    }

    @GET
    @Path("{duty}/versions")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "How one duty's rule has been, is and will be, the earliest first")
    @APIResponse(
            responseCode = "200",
            description = "Its versions",
            content = @Content(schema = @Schema(implementation = RuleRow[].class)))
    @APIResponse(responseCode = "404", description = "No duty is called so")
    public List<RuleRow> versions(
            @Parameter(description = "The duty's name", example = "INTERVIEW_OUTCOME") @PathParam("duty") String duty) {
        return rules.versions(rules.duty(duty));
    }

    @POST
    @Path("{duty}/versions")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Give a duty another rule from a day on",
            description = "What is owed already because of an event of these days is counted anew; whoever was promised"
                    + " another day sees why it moved.")
    @APIResponse(
            responseCode = "201",
            description = "The rule; Location names it",
            content = @Content(schema = @Schema(implementation = RuleRow.class)))
    @APIResponse(responseCode = "404", description = "No duty is called so")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(
            @Parameter(description = "The duty's name", example = "INTERVIEW_OUTCOME") @PathParam("duty") String duty,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            RuleForm form) {
        UUID id = changeRule.change(Keys.ofRequest(actor.get().id(), idempotencyKey), rules.duty(duty), form);
        return answer(Response.created(URI.create("/api/v1/feedback/rules/versions/" + id)), id);
    }

    @GET
    @Path("versions/{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "One version of a rule")
    @APIResponse(
            responseCode = "200",
            description = "The rule; ETag is its version number",
            content = @Content(schema = @Schema(implementation = RuleRow.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @DELETE
    @Path("versions/{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Take a version of a rule back: the one before it goes on in its place")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is the first version, which stays")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        withdrawRule.withdraw(id, Versions.ifMatch(ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        RuleRow row = rules.one(id);
        return response.entity(row).header("ETag", Versions.etag(row.version())).build();
    }
}
