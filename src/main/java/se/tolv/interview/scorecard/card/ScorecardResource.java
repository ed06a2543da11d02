package se.tolv.interview.scorecard.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.interview.scorecard.AnswerForm;
import se.tolv.interview.scorecard.SavedAnswer;
import se.tolv.interview.scorecard.ScorecardDetail;
import se.tolv.interview.scorecard.ScorecardRow;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.interview.scorecard.answer.AddQuestion;
import se.tolv.interview.scorecard.answer.AddedQuestionForm;
import se.tolv.interview.scorecard.answer.AmendRating;
import se.tolv.interview.scorecard.answer.AmendmentForm;
import se.tolv.interview.scorecard.answer.SaveAnswer;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Interviews")
public class ScorecardResource {

    @Inject
    Scorecards scorecards;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    AddQuestion addQuestion;

    @Inject
    SubmitScorecard submitScorecard;

    @Inject
    AmendRating amendRating;

    @GET
    @Operation(summary = "The applicants whom the caller has to rate now, those who wait longest first")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ScorecardRow.class)))
    public Response waiting(
            @Parameter(description = "The cursor of the previous part, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return scorecards.waiting(after).response(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of the caller's own scorecards, with the interview that it belongs to")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public ScorecardDetail one(@PathParam("id") UUID id) {
        return scorecards.one(id);
    }

    @GET
    @Path("{id}/answers/{number}")
    @Operation(summary = "One question of the caller's own scorecard, as it is kept now")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public SavedAnswer answer(
            @PathParam("id") UUID id,
            @Parameter(description = "1, 2, 3 ... in the order of the interview") @PathParam("number") int number) {
        return scorecards.answer(id, number);
    }

    @PUT
    @Path("{id}/answers/{number}")
    @Operation(
            summary = "Save what was noted of one answer and how it is rated",
            description = "Sent again with the same writer and sequence it is saved once.")
    @APIResponse(responseCode = "200", description = "What is kept now")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "It is submitted, or the applicant cannot be rated any more")
    @APIResponse(responseCode = "412", description = "Another writer has saved this question since that version")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public SavedAnswer save(
            @PathParam("id") UUID id,
            @Parameter(description = "1, 2, 3 ... in the order of the interview") @PathParam("number") int number,
            AnswerForm form) {
        return saveAnswer.save(id, number, form);
    }

    @POST
    @Path("{id}/added-questions")
    @Operation(summary = "Note that a question was asked besides those of the guide; it is marked, and not rated")
    @APIResponse(responseCode = "200", description = "The question, last in the interview")
    @APIResponse(responseCode = "404", description = "There is no such scorecard, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "It is submitted, or ten questions have been added")
    @APIResponse(responseCode = "422", description = "The question or the reason is missing")
    public SavedAnswer add(
            @PathParam("id") UUID id,
            @Parameter(description = "Makes a repeated request harmless") @HeaderParam("Idempotency-Key") String key,
            AddedQuestionForm form) {
        return scorecards.answer(id, addQuestion.add(id, form, key));
    }

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Stand by the scorecard: it is fixed, and what the others have submitted is shown")
    @APIResponse(responseCode = "204", description = "Submitted, now or before")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "The applicant cannot be rated any more")
    @APIResponse(responseCode = "422", description = "Questions are not rated; the problem names each: answers.3")
    public void submit(@PathParam("id") UUID id) {
        submitScorecard.submit(id);
    }

    @POST
    @Path("{id}/answers/{number}/amendments")
    @Operation(summary = "Change a rating that was submitted; what it was is kept beside it")
    @APIResponse(responseCode = "204", description = "Changed, and marked as such")
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    @APIResponse(
            responseCode = "409",
            description = "It is not submitted, the question is not rated, or the case has ended")
    @APIResponse(responseCode = "412", description = "It has been changed since that version")
    @APIResponse(responseCode = "422", description = "A field is wrong, or the rating is the same")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void amend(
            @PathParam("id") UUID id,
            @Parameter(description = "1, 2, 3 ... in the order of the interview") @PathParam("number") int number,
            @Parameter(description = "The version of the answer", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            AmendmentForm form) {
        amendRating.amend(id, number, form, Versions.ifMatch(ifMatch));
    }
}
