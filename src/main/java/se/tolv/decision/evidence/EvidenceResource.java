package se.tolv.decision.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/applications/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Assessments")
public class EvidenceResource {

    @Inject
    Evidences evidences;

    @GET
    @Operation(
            summary = "The interview and the references beside each other, competency by competency",
            description =
                    "Nothing as long as the interview's ratings are not open to all. A referee's rating more than one"
                            + " step from the interview's figure is marked.")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public List<Evidence> evidence(@PathParam("id") UUID id) {
        return evidences.of(id);
    }
}
