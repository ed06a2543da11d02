package se.tolv.portal.voluntary;

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
import se.tolv.equality.AnswerEquality;
import se.tolv.equality.EqualityForm;

@Path("/api/v1/public/equality-answers")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Open posts")
public class PublicEqualityResource {

    @Inject
    AnswerEquality answerEquality;

    @POST
    @Path("{secret}")
    @Operation(
            summary = "Answer the voluntary questions about sex and age right after applying",
            description =
                    "An answer that the same candidate gave before stands; it is changed at the candidate's own page.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "The secret is none of ours, too old or used")
    @APIResponse(responseCode = "422", description = "Nothing is chosen, or a choice is none")
    public void answer(
            @Parameter(description = "From the receipt of the application") @PathParam("secret") String secret,
            EqualityForm form) {
        answerEquality.answerOnce(secret, form);
    }
}
