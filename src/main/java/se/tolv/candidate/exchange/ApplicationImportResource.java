package se.tolv.candidate.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/applications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Applications")
public class ApplicationImportResource {

    @Inject
    ImportApplications importApplications;

    @Inject
    ExportApplications exportApplications;

    @Inject
    Imports imports;

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Take applications in from a file, CSV or XLSX, at most 10,000 and 20 MB",
            description = "All of it, or nothing. It goes on after the answer, which names where to look how it goes.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location names the import",
            content = @Content(schema = @Schema(implementation = ImportDetail.class)))
    @APIResponse(responseCode = "409", description = "The recruitment does not run")
    @APIResponse(responseCode = "422", description = "There is no file, or it is too large")
    public Response start(
            @PathParam("vacancyId") UUID vacancyId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RestForm FileUpload file) {
        UUID id = importApplications.start(
                vacancyId, UploadedTable.nameOf(file), UploadedTable.contentOf(file), idempotencyKey);
        return Response.accepted(imports.one(vacancyId, id))
                .location(URI.create("/api/v1/vacancies/" + vacancyId + "/applications/imports/" + id))
                .build();
    }

    @GET
    @Path("imports/{id}")
    @Operation(summary = "How an import goes: how many rows are in, or what is wrong with the file, row by row")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public ImportDetail one(@PathParam("vacancyId") UUID vacancyId, @PathParam("id") UUID id) {
        return imports.one(vacancyId, id);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "All applications of a vacancy as a file, with the columns that an import reads")
    @APIResponse(responseCode = "200", description = "CSV or XLSX, as an attachment; the history says who took it out")
    @APIResponse(responseCode = "404", description = "There is no such vacancy")
    public Response export(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "The kind of file") @QueryParam("format") @DefaultValue("CSV")
                    ExportFormat format) {
        return ExportedApplications.response(exportApplications.export(vacancyId, format), format);
    }
}
