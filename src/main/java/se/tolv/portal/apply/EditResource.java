package se.tolv.portal.apply;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.EditApplication;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.my.CandidateSession;
import se.tolv.portal.my.MyForm;
import se.tolv.portal.my.OwnApplication;

@Path("/api/v1/my/applications/{id}/form")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "The candidate's own page")
public class EditResource {

    @Inject
    CandidateSession session;

    @Inject
    OwnApplication own;

    @Inject
    TakeApplication takeApplication;

    @Inject
    EditApplication editApplication;

    @Inject
    FormReader forms;

    @GET
    @Operation(summary = "One of the candidate's own applications as it was sent, to be changed")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = "What signing in answered with")
    @APIResponse(
            responseCode = "200",
            description = "The form; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = MyForm.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    public Response form(@PathParam("id") UUID id) {
        MyForm form = own.form(session.required().id, id);
        return Response.ok(form).header("ETag", Versions.etag(form.version())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an application that was sent, as long as the post can be applied for")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = "What signing in answered with")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MyForm.class)))
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ApplicationForm form) {
        return edit(id, form, List.of(), ifMatch);
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Change an application that was sent, and send files along")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = "What signing in answered with")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response editWithFiles(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MultipartFormDataInput input) {
        SubmittedApplication submitted = SubmittedApplication.of(input);
        return edit(id, SubmittedApplication.form(submitted.typed(), forms), submitted.files(), ifMatch);
    }

    private Response edit(UUID id, ApplicationForm form, List<UploadedFile> files, String ifMatch) {
        session.required();
        if (form == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        takeApplication.edit(id, form, files, Versions.ifMatch(ifMatch));
        return form(id);
    }

    @DELETE
    @Path("files/{file}")
    @Operation(summary = "Take a file out of an application that was sent")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = "What signing in answered with")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It is too late to change it")
    public void removeFile(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        session.required();
        editApplication.removeFile(id, file);
    }
}
