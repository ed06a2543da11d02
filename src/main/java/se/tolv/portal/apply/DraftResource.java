package se.tolv.portal.apply;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.draft.DraftDetail;
import se.tolv.candidate.draft.Drafts;
import se.tolv.candidate.draft.SaveDraft;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.ClientAddress;
import se.tolv.portal.LinkForm;
import se.tolv.portal.PublicPosts;

@Path("/api/v1/public/vacancies/{id}/applications/draft")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Open posts")
public class DraftResource {

    private static final String SECRET = "Draft-Secret";
    private static final String SECRET_IS = "What saving answered with";

    /**
     * @param secret opens the draft, and is to be sent with the next save as the header {@code Draft-Secret}
     */
    public record SavedDraft(
            @Schema(description = "Opens the draft; sent as the header Draft-Secret")
            String secret) {}

    @Inject
    PublicPosts posts;

    @Inject
    Drafts drafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    TakeApplication takeApplication;

    @Inject
    MailDraftLink mailDraftLink;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveDraft",
            summary = "Save an application without sending it",
            description =
                    "The body holds the form's fields as typed, each a list: name, email, phone, internal, answers,"
                            + " requirements.<key>. Nobody but the holder of the secret reads it, and it goes away after a while.")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "404", description = "No such post has been advertised")
    @APIResponse(responseCode = "409", description = "The post takes no applications, or this one was sent")
    @APIResponse(responseCode = "429", description = PublicApplicationResource.TOO_MANY)
    public SavedDraft save(
            @PathParam("id") UUID id,
            @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            Map<String, List<String>> content,
            RoutingContext request) {
        if (content == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        return new SavedDraft(takeApplication
                .save(id, secret, idempotencyKey, content, List.of(), ClientAddress.of(request))
                .secret());
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "saveDraftWithFiles", summary = "Save an application with its files without sending it")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "422", description = "A file cannot be taken; the rest is saved")
    @APIResponse(responseCode = "429", description = PublicApplicationResource.TOO_MANY)
    public SavedDraft saveWithFiles(
            @PathParam("id") UUID id,
            @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            MultipartFormDataInput input,
            RoutingContext request) {
        SubmittedApplication submitted = SubmittedApplication.of(input);
        SaveDraft.Saved saved = takeApplication.save(
                id, secret, idempotencyKey, submitted.typed(), submitted.files(), ClientAddress.of(request));
        saved.errors().refuseIfAny();
        return new SavedDraft(saved.secret());
    }

    @GET
    @Operation(summary = "What has been saved")
    @APIResponse(responseCode = "404", description = "The secret opens nothing, or the application was sent")
    public DraftDetail one(
            @PathParam("id") UUID id, @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret) {
        return drafts.opened(id, secret).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mail a link by which the application can be gone on with")
    @APIResponse(responseCode = "204", description = "Mailed, unless the address has had its share of links")
    @APIResponse(responseCode = "404", description = "The secret opens nothing")
    @APIResponse(responseCode = "422", description = "That is no address")
    public void mailLink(
            @PathParam("id") UUID id,
            @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret,
            LinkForm form,
            RoutingContext request) {
        UUID draft = drafts.opened(id, secret).orElseThrow(Problem::notFound).id();
        mailDraftLink.to(form, draft, posts.withKey(id), ClientAddress.of(request));
    }

    @DELETE
    @Path("files/{file}")
    @Operation(summary = "Take a file out of what has been saved")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void removeFile(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret) {
        saveDraft.removeFile(id, secret, file);
    }

    @DELETE
    @Operation(summary = "Remove what has been saved, with its files")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void discard(
            @PathParam("id") UUID id, @Parameter(description = SECRET_IS) @HeaderParam(SECRET) String secret) {
        saveDraft.discard(id, secret);
    }
}
