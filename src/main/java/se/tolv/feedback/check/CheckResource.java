package se.tolv.feedback.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/feedback/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class CheckResource {

    @Inject
    Check check;

    @GET
    @RolesAllowed({Role.HR, Role.ADMINISTRATORS})
    @Operation(
            summary = "Whether anything is that must not be: somebody forgotten, a promise that does not fit",
            description = "Checked when it is asked for; a job does so every day, and tells HR.")
    @APIResponse(
            responseCode = "200",
            description = "How feedback does",
            content = @Content(schema = @Schema(implementation = FeedbackHealth.class)))
    public FeedbackHealth health() {
        return check.health();
    }
}
