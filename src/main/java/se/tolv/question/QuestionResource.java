package se.tolv.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;
import se.tolv.question.check.QuestionWarnings;
import se.tolv.question.check.QuestionWording;
import se.tolv.question.check.WarningRow;
import se.tolv.question.search.QuestionFilter;
import se.tolv.question.search.QuestionRow;
import se.tolv.question.suggestion.AcceptForm;
import se.tolv.question.suggestion.AcceptSuggestion;
import se.tolv.question.suggestion.DeclineForm;
import se.tolv.question.suggestion.DeclineSuggestion;
import se.tolv.question.suggestion.SuggestQuestion;

@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "The bank of interview questions, each belonging to a competency")
public class QuestionResource {

    @Inject
    Questions questions;

    @Inject
    QuestionWarnings warnings;

    @Inject
    CreateQuestion createQuestion;

    @Inject
    SuggestQuestion suggestQuestion;

    @Inject
    EditQuestion editQuestion;

    @Inject
    AcceptSuggestion acceptSuggestion;

    @Inject
    DeclineSuggestion declineSuggestion;

    @Inject
    RetireQuestion retireQuestion;

    @Inject
    BringBackQuestion bringBackQuestion;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(
            summary = "Questions, searched and filtered",
            description = "Those in use, unless another status is asked for. 50 at a time; Link names the next part.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuestionRow.class)))
    @APIResponse(responseCode = "422", description = "A filter is no choice of its list; the problem names it")
    public Response list(@BeanParam QuestionFilter filter, @Context UriInfo uri) {
        return questions.list(filter).response(uri);
    }

    @GET
    @Path("suggestions")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS})
    @Operation(
            summary = "Suggested questions, those that wait for an answer first",
            description = "HR and administrators read all of them, a manager their own.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuestionRow.class)))
    public Response suggestions(
            @QueryParam("after") @Parameter(description = "The cursor of the next part, from the Link header")
                    String after,
            @Context UriInfo uri) {
        return questions.suggestions(after).response(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "One question, with its probes, what to listen for, and the warnings about it")
    @APIResponse(
            responseCode = "200",
            description = "The question; ETag is its version",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    public Response one(@PathParam("id") UUID id) {
        return versioned(Response.ok(), id);
    }

    @POST
    @RolesAllowed(Role.HR)
    @Operation(summary = "Write a question; it is in use at once")
    @APIResponse(
            responseCode = "201",
            description = "Written; Location names it",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong, or the question is warned about and overruleReason is missing")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, QuestionForm form) {
        return created(createQuestion.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form));
    }

    @POST
    @Path("suggestions")
    @RolesAllowed(Role.MANAGERS)
    @Operation(summary = "Suggest a question, which HR then accepts or declines")
    @APIResponse(
            responseCode = "201",
            description = "Suggested; Location names it",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong, or the question asks for earlier pay")
    public Response suggest(@HeaderParam("Idempotency-Key") String idempotencyKey, QuestionForm form) {
        return created(suggestQuestion.suggest(Keys.ofRequest(actor.get().id(), idempotencyKey), form));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Change a question; guides that have taken it keep the words they took")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "409", description = "It is a declined suggestion")
    @APIResponse(responseCode = "412", description = "Somebody else changed it since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong, or the question is warned about and overruleReason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, QuestionForm form) {
        editQuestion.edit(id, Versions.ifMatch(ifMatch), form);
        return versioned(Response.ok(), id);
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Accept a suggestion: the question is in use, and the manager is told")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "409", description = "It is no waiting suggestion, or asks for earlier pay")
    @APIResponse(responseCode = "412", description = "Somebody else changed it since it was read")
    @APIResponse(responseCode = "422", description = "It is warned about and overruleReason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AcceptForm form) {
        acceptSuggestion.accept(id, Versions.ifMatch(ifMatch), form == null ? new AcceptForm() : form);
        return versioned(Response.ok(), id);
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Decline a suggestion; the manager is told why")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "409", description = "It is no waiting suggestion")
    @APIResponse(responseCode = "412", description = "Somebody else changed it since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decline(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DeclineForm form) {
        declineSuggestion.decline(id, Versions.ifMatch(ifMatch), form);
        return versioned(Response.ok(), id);
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Take a question out of use; guides that have taken it keep it")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "409", description = "It is not in use")
    @APIResponse(responseCode = "412", description = "Somebody else changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        retireQuestion.retire(id, Versions.ifMatch(ifMatch));
        return versioned(Response.ok(), id);
    }

    @POST
    @Path("{id}/bring-back")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Take a retired question into use again")
    @APIResponse(
            responseCode = "200",
            description = "In use",
            content = @Content(schema = @Schema(implementation = QuestionDetail.class)))
    @APIResponse(responseCode = "409", description = "It is not retired, or asks for earlier pay")
    @APIResponse(responseCode = "412", description = "Somebody else changed it since it was read")
    @APIResponse(responseCode = "422", description = "It is warned about with no reason to keep it: edit it first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response bringBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        bringBackQuestion.bringBack(id, Versions.ifMatch(ifMatch));
        return versioned(Response.ok(), id);
    }

    @POST
    @Path("check")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(
            summary = "The warnings about a question that is being written",
            description = "Nothing is kept, and no field is needed: what is there is read.")
    public List<WarningRow> check(@NotNull QuestionForm form) {
        return warnings.about(QuestionWording.of(form));
    }

    private Response created(UUID id) {
        return versioned(Response.created(URI.create("/api/v1/questions/" + id)), id);
    }

    private Response versioned(Response.ResponseBuilder response, UUID id) {
        QuestionDetail question = questions.one(id);
        return response.header("ETag", Versions.etag(question.version()))
                .entity(question)
                .build();
    }
}
