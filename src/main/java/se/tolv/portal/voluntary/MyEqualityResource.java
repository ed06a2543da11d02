package se.tolv.portal.voluntary;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.equality.AnswerEquality;
import se.tolv.equality.EqualityForm;
import se.tolv.platform.error.Problem;
import se.tolv.portal.my.CandidateSession;

@Path("/api/v1/my/equality-answer")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "The candidate's own page")
public class MyEqualityResource {

    private static final String SESSION = "What signing in answered with";

    @Inject
    CandidateSession session;

    @Inject
    AnswerEquality answerEquality;

    @GET
    @Operation(summary = "What the candidate has said of their sex and age, which nobody else can read")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", description = "There is none, or no such session")
    public EqualityForm answer() {
        return answerEquality.of(session.required().id).orElseThrow(Problem::notFound);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer the voluntary questions about sex and age, or change the answer")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "404", description = "There is no such session")
    @APIResponse(responseCode = "422", description = "Nothing is chosen, or a choice is none")
    public void answer(EqualityForm form) {
        answerEquality.answer(session.required().id, form);
    }

    @DELETE
    @Operation(summary = "Take the answer back; it is deleted at once")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "There is none now")
    @APIResponse(responseCode = "404", description = "There is no such session")
    public void withdraw() {
        answerEquality.withdraw(session.required().id);
    }
}
