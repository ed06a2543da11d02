package se.tolv.interview.scorecard.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.scorecard.InterviewStart;
import se.tolv.interview.scorecard.ScorecardDetail;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;

/** From an applicant to one's own scorecard of them: begun once, and found again ever after. */
@Path("/applications/{id}/scorecard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class BeginInterviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance begin(InterviewStart start);
    }

    @Inject
    Scorecards scorecards;

    @Inject
    OpenScorecard openScorecard;

    @GET
    @Operation(hidden = true)
    public Response of(@PathParam("id") UUID id) {
        Optional<ScorecardDetail> own = scorecards.of(id);
        return own.isPresent()
                ? Flash.redirect("/scorecards/" + own.get().id())
                : Response.ok(Templates.begin(scorecards.start(id))).build();
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@PathParam("id") UUID id) {
        try {
            return Flash.redirect("/scorecards/" + openScorecard.open(id));
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.CONFLICT) {
                throw refused;
            }
            InterviewStart start = scorecards.start(id);
            return Response.status(refused.kind().status)
                    .entity(Templates.begin(start.because(refused.getMessage())))
                    .build();
        }
    }
}
