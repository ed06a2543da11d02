package se.tolv.competency.mapping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.Frameworks;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/frameworks/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Frameworks")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ImportFramework importFramework;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentActor actor;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importFrameworkFile",
            summary = "Import an older framework from a file: JSON, CSV, XLSX or CASE 1.1, at most 20 MB",
            description = "All of it, or nothing: a refusal names every row and column that is wrong.")
    @APIResponse(
            responseCode = "201",
            description = "Imported; Location names it",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    @APIResponse(responseCode = "413", description = "The request is too large")
    @APIResponse(
            responseCode = "422",
            description = "Something in the file is wrong; the problem's fields are row/column in a table and "
                    + "list/place/field in JSON")
    public Response take(@HeaderParam("Idempotency-Key") String idempotencyKey, @RestForm FileUpload file) {
        return take(idempotencyKey, UploadedFramework.of(file));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, CSV, XLSX})
    @Operation(
            operationId = "importFrameworkBody",
            summary = "Import an older framework from the request's body",
            description = "As with a file; JSON is our own or CASE 1.1, which its fields tell apart.")
    @APIResponse(
            responseCode = "201",
            description = "Imported; Location names it",
            content = @Content(schema = @Schema(implementation = FrameworkRow.class)))
    @APIResponse(responseCode = "413", description = "The request is too large")
    @APIResponse(responseCode = "422", description = "Something in the body is wrong, as with a file")
    public Response takeBody(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("Content-Type") String type,
            InputStream body) {
        return take(idempotencyKey, UploadedFramework.read(type.startsWith(CSV) ? ".csv" : null, body));
    }

    private Response take(String idempotencyKey, UploadedFramework file) {
        UUID id = importFramework.take(Keys.ofRequest(actor.get().id(), idempotencyKey), file);
        FrameworkRow framework = frameworks.one(id);
        return Response.created(URI.create("/api/v1/frameworks/" + id))
                .header("ETag", Versions.etag(framework.version()))
                .entity(framework)
                .build();
    }
}
