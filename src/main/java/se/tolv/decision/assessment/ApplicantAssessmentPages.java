package se.tolv.decision.assessment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.decision.evidence.Evidences;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;

/** Where an applicant's overall assessment stands: too early, to be begun, being written with all that is known beside it, or signed. */
@Path("/applications/{id}/assessment")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ApplicantAssessmentPages {

    @Inject
    Assessments assessments;

    @Inject
    Evidences evidences;

    @Inject
    BeginAssessment beginAssessment;

    @GET
    @Operation(hidden = true)
    public TemplateInstance of(@PathParam("id") UUID id) {
        ApplicantAssessment about = assessments.of(id);
        boolean writing = about.whyNot() == null
                && about.newest() != null
                && about.newest().draft();
        return writing
                ? AssessmentPages.Templates.write(about.newest(), evidences.of(id), null, FieldErrors.none())
                : AssessmentPages.Templates.assessment(about);
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@PathParam("id") UUID id) {
        beginAssessment.begin(id);
        return Flash.redirect(AssessmentPages.address(id));
    }
}
