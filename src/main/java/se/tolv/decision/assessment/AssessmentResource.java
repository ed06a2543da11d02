package se.tolv.decision.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Assessments")
public class AssessmentResource {

    @Inject
    Assessments assessments;

    @Inject
    SaveAssessment saveAssessment;

    @Inject
    SignAssessment signAssessment;

    @Inject
    AssessmentDocument document;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "One version of an applicant's overall assessment")
    @APIResponse(
            responseCode = "200",
            description = "The assessment, with its version as ETag",
            content = @Content(schema = @Schema(implementation = AssessmentDetail.class)))
    @APIResponse(responseCode = "404", description = "There is no such assessment, or the caller may not know of it")
    public Response one(@PathParam("id") UUID id) {
        return answer(assessments.one(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a draft as far as it is written")
    @APIResponse(
            responseCode = "200",
            description = "Saved, with the new version as ETag",
            content = @Content(schema = @Schema(implementation = AssessmentDetail.class)))
    @APIResponse(responseCode = "409", description = "It is signed, or the recruitment has ended")
    @APIResponse(responseCode = "412", description = "Somebody else has saved in between")
    @APIResponse(responseCode = "422", description = "The problem names the fields")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String read, AssessmentForm form) {
        saveAssessment.save(id, form, Versions.ifMatch(read));
        return answer(assessments.one(id));
    }

    @POST
    @Path("signature")
    @Operation(summary = "Sign a draft: it and the figures it rests on never change afterwards")
    @APIResponse(
            responseCode = "200",
            description = "Signed",
            content = @Content(schema = @Schema(implementation = AssessmentDetail.class)))
    @APIResponse(responseCode = "409", description = "It is signed, or the recruitment has ended")
    @APIResponse(responseCode = "412", description = "Somebody else has saved in between")
    @APIResponse(responseCode = "422", description = "The problem names each part that is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response sign(@PathParam("id") UUID id, @HeaderParam("If-Match") String read) {
        signAssessment.sign(id, Versions.ifMatch(read));
        return answer(assessments.one(id));
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Operation(summary = "The assessment as a tagged PDF, in the caller's language")
    @APIResponse(responseCode = "404", description = "There is no such assessment, or the caller may not know of it")
    public Response document(@PathParam("id") UUID id) {
        return document.response(assessments.one(id), texts.spoken());
    }

    private static Response answer(AssessmentDetail assessment) {
        return Response.ok(assessment)
                .header("ETag", Versions.etag(assessment.version()))
                .build();
    }
}
