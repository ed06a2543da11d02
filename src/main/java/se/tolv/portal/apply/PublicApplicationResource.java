package se.tolv.portal.apply;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.equality.AnswerEquality;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.PublicPosts;
import se.tolv.vacancy.PublicVacancy;

@Path("/api/v1/public/vacancies/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Open posts")
public class PublicApplicationResource {

    static final String TOO_MANY = "Too many, or too many megabytes of files, from this network address in an hour";

    private static final String DRAFT = "Opens what was saved before, whose files come along";

    @Inject
    PublicPosts posts;

    @Inject
    RequirementAnswers requirements;

    @Inject
    TakeApplication takeApplication;

    @Inject
    PromisedAnswer promisedAnswer;

    @Inject
    AnswerEquality answerEquality;

    @Inject
    FormReader forms;

    @GET
    @Path("form")
    @Operation(
            summary =
                    "What an applicant is asked: about the post's requirements, on competencies, and which files it takes")
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    public ApplicationQuestions form(@PathParam("id") UUID id) {
        PublicVacancy post = posts.withKey(id);
        return new ApplicationQuestions(
                requirements.asked(id), post.questions(), post.cvAllowed(), post.certificatesAllowed());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Apply, without a file; sent twice with one Idempotency-Key it counts once")
    @APIResponse(
            responseCode = "201",
            description = "Received; an acknowledgement is mailed to the applicant",
            content = @Content(schema = @Schema(implementation = ApplicationReceipt.class)))
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    @APIResponse(responseCode = "409", description = "The last day to apply has passed")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    @APIResponse(responseCode = "429", description = TOO_MANY)
    public Response apply(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Parameter(description = DRAFT) @HeaderParam("Draft-Secret") String draft,
            ApplicationForm form,
            RoutingContext request) {
        return receive(id, form, List.of(), draft, idempotencyKey, request);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Apply with a form that may carry files",
            description =
                    "The fields are those of the JSON; answers is repeated, in the order of the questions, and each answer about"
                            + " a requirement is a field requirements.<key>. Where the post"
                            + " takes them, the field cv holds a CV and certificates, which may be repeated, up to ten"
                            + " certificates: PDF, DOCX or ODT of at most 5 MB each.")
    @APIResponse(responseCode = "201", description = "Received; an acknowledgement is mailed to the applicant")
    @APIResponse(responseCode = "413", description = "More than 25 MB")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    @APIResponse(responseCode = "429", description = TOO_MANY)
    public Response applyWithFile(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Parameter(description = DRAFT) @HeaderParam("Draft-Secret") String draft,
            MultipartFormDataInput input,
            RoutingContext request) {
        SubmittedApplication submitted = SubmittedApplication.of(input);
        ApplicationForm form = SubmittedApplication.form(submitted.typed(), forms);
        return receive(id, form, submitted.files(), draft, idempotencyKey, request);
    }

    private Response receive(
            UUID id,
            ApplicationForm form,
            List<UploadedFile> files,
            String draft,
            String idempotencyKey,
            RoutingContext request) {
        ReceivedApplication received =
                takeApplication.send(id, form, files, draft, idempotencyKey, ClientAddress.of(request));
        PublicVacancy post = posts.withKey(id);
        return Response.status(Response.Status.CREATED)
                .entity(new ApplicationReceipt(
                        id,
                        promisedAnswer.after(post.applicationDeadline()),
                        answerEquality.ask(received.candidateId())))
                .build();
    }
}
