package se.tolv.feedback.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class SurveyResource {

    @Inject
    Surveys surveys;

    @Inject
    AnswerSurvey answerSurvey;

    @GET
    @Path("feedback/surveys")
    @RolesAllowed({Role.HR, Role.OBSERVERS})
    @Operation(
            summary = "How recruitments were for those who applied, from five answers on",
            description = "All together, then by outcome, then by unit. What fewer than five answered is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = SurveyFigures[].class)))
    public List<SurveyFigures> figures() {
        return surveys.figures();
    }

    @POST
    @Path("public/surveys/{secret}")
    @PermitAll
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
