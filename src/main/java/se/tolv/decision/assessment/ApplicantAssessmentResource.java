package se.tolv.decision.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/applications/{id}/assessment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Assessments")
public class ApplicantAssessmentResource {

    @Inject
    Assessments assessments;

    @Inject
    BeginAssessment beginAssessment;

    @GET
    @Operation(summary = "An applicant's overall assessment: the newest version, and all there are")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    public ApplicantAssessment of(@PathParam("id") UUID id) {
        return assessments.of(id);
    }

    @POST
    @Operation(
            summary = "Begin the assessment, or the next version of a signed one",
            description = "There is one draft at a time: asked again, the same one is answered.")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not know of it")
    @APIResponse(
            responseCode = "409",
            description = "Not everybody who rates has submitted, or the recruitment has ended")
    public AssessmentDetail begin(@PathParam("id") UUID id) {
        return assessments.one(beginAssessment.begin(id));
    }
}
