package se.tolv.feedback.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/public/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Feedback")
public class PublicSurveyResource {

    @Inject
    AnswerSurvey answerSurvey;

    @POST
    @Path("{secret}")
    @Operation(summary = "Answer the survey that a link asks", description = "A second answer changes nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "The link is none of ours, or has expired")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public void answer(
            @Parameter(description = "The last part of the link in the mail") @PathParam("secret") String secret,
            SurveyForm form) {
        answerSurvey.answer(secret, form);
    }
}
