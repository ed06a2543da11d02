package se.tolv.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.ApplicationForm;
import se.tolv.candidate.ReceiveApplication;
import se.tolv.candidate.UploadedFile;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.web.FormReader;
import se.tolv.vacancy.OpenVacancy;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;

@Path("/api/v1/public/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Open posts")
public class PublicVacancyResource {

    @Inject
    Vacancies vacancies;

    @Inject
    PublicPosts posts;

    @Inject
    ReceiveApplication receiveApplication;

    @Inject
    PromisedAnswer promisedAnswer;

    @Inject
    FormReader forms;

    @GET
    @Operation(summary = "The posts that can be applied for now, those that close first on top")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = OpenVacancy[].class)))
    public Response list(
            @Parameter(description = "Part of a title or of a registry number") @QueryParam("q") String q,
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        return vacancies.open(q, after).response(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One ad, also after its last day to apply")
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    public PublicVacancy one(@PathParam("id") UUID id) {
        return posts.withKey(id);
    }

    @POST
    @Path("{id}/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Apply, without a file; sent twice with one Idempotency-Key it counts once")
    @APIResponse(
            responseCode = "201",
            description = "Received; an acknowledgement is mailed to the applicant",
            content = @Content(schema = @Schema(implementation = ApplicationReceipt.class)))
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    @APIResponse(responseCode = "409", description = "The last day to apply has passed")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response apply(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, ApplicationForm form) {
        return receive(id, form, null, idempotencyKey);
    }

    @POST
    @Path("{id}/applications")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Apply with a form that may carry a CV",
            description =
                    "The fields are those of the JSON; answers is repeated, in the order of the questions. The field"
                            + " file takes a CV in PDF, DOCX or ODT of at most 5 MB.")
    @APIResponse(responseCode = "201", description = "Received; an acknowledgement is mailed to the applicant")
    @APIResponse(responseCode = "413", description = "More than 25 MB")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response applyWithFile(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            MultipartFormDataInput input) {
        SubmittedApplication submitted = SubmittedApplication.of(input);
        ApplicationForm form = forms.read(submitted.typed(), ApplicationForm.class);
        return receive(id, form, submitted.file(), idempotencyKey);
    }

    private Response receive(UUID id, ApplicationForm form, UploadedFile file, String idempotencyKey) {
        receiveApplication.receive(id, form, file, idempotencyKey);
        PublicVacancy post = posts.withKey(id);
        return Response.status(Response.Status.CREATED)
                .entity(new ApplicationReceipt(id, promisedAnswer.after(post.applicationDeadline())))
                .build();
    }
}
