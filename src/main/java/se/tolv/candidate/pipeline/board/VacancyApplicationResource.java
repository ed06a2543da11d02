package se.tolv.candidate.pipeline.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.candidate.pipeline.card.ApplicationDetail;
import se.tolv.candidate.pipeline.card.Applications;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.RegisterApplication;
import se.tolv.candidate.submission.RegisterProtectedApplication;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/vacancies/{vacancyId}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class VacancyApplicationResource {

    @Inject
    Pipelines pipelines;

    @Inject
    Applications applications;

    @Inject
    RegisterApplication registerApplication;

    @Inject
    RegisterProtectedApplication registerProtectedApplication;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "The applications for a vacancy, by name; by alias where names must not be known")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ApplicationRow.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Response list(
            @PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter, @Context UriInfo uri) {
        return pipelines.list(vacancyId, filter).response(uri);
    }

    @GET
    @Path("choice")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(
            summary = "Everybody whom the filter lets through, to be moved, rejected or written to at once",
            description = "At most 5,000. What is then done with them takes their keys and versions as they are here.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, whatever cursor or order is asked for",
            content = @Content(schema = @Schema(implementation = Everyone.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    @APIResponse(responseCode = "409", description = "There are too many to be chosen at once")
    public Everyone everyone(@PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter) {
        return pipelines.everyone(vacancyId, filter);
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Register an application that came in another way than by the public form")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names it",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The vacancy takes no applications, or this person has applied for it already")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response register(
            @PathParam("vacancyId") UUID vacancyId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            ApplicationForm form) {
        UUID id = registerApplication.register(vacancyId, form, idempotencyKey);
        ApplicationDetail application = applications.one(id);
        return Response.created(URI.create("/api/v1/applications/" + id))
                .header("ETag", Versions.etag(application.version()))
                .entity(application)
                .build();
    }

    @POST
    @Path("protected")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Enter a placeholder for an applicant with protected identity",
            description = "It counts and its promises run, but nothing about the person is stored.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names it",
            content = @Content(schema = @Schema(implementation = ApplicationDetail.class)))
    @APIResponse(responseCode = "409", description = "The recruitment does not run")
    public Response registerProtected(
            @PathParam("vacancyId") UUID vacancyId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Parameter(description = "Whether the applicant works for this employer already") @QueryParam("internal")
                    boolean internal) {
        UUID id = registerProtectedApplication.register(vacancyId, internal, idempotencyKey);
        ApplicationDetail application = applications.one(id);
        return Response.created(URI.create("/api/v1/applications/" + id))
                .header("ETag", Versions.etag(application.version()))
                .entity(application)
                .build();
    }
}
