package se.tolv.feedback.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/feedback/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class SurveyResource {

    @Inject
    Surveys surveys;

    @GET
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
}
