package se.tolv.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.closing.AbortForm;
import se.tolv.vacancy.closing.AbortVacancy;
import se.tolv.vacancy.closing.CloseVacancy;
import se.tolv.vacancy.closing.ReopenForm;
import se.tolv.vacancy.closing.ReopenVacancy;
import se.tolv.vacancy.draft.CreateVacancy;
import se.tolv.vacancy.draft.PublishVacancy;
import se.tolv.vacancy.draft.UpdateVacancy;
import se.tolv.vacancy.draft.VacancyForm;

@Path("/api/v1/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies")
public class VacancyResource {

    @Inject
    Vacancies vacancies;

    @Inject
    CreateVacancy createVacancy;

    @Inject
    UpdateVacancy updateVacancy;

    @Inject
    PublishVacancy publishVacancy;

    @Inject
    CloseVacancy closeVacancy;

    @Inject
    AbortVacancy abortVacancy;

    @Inject
    ReopenVacancy reopenVacancy;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "The recruitments that the caller may know of, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VacancyRow.class)))
    @APIResponse(responseCode = "400", description = "The cursor is not one of ours")
    public Response list(@BeanParam VacancyFilter filter, @Context UriInfo uri) {
        return vacancies.list(filter).response(uri);
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Open a recruitment as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location names it",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, VacancyForm form) {
        UUID id = createVacancy.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        VacancyDetail created = vacancies.one(id);
        return Response.created(URI.create("/api/v1/vacancies/" + id))
                .header("ETag", Versions.etag(created.version()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "One recruitment, with what its draft lacks and how far its applicants have come")
    @APIResponse(
            responseCode = "200",
            description = "The recruitment; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not know of it")
    public Response one(@PathParam("id") UUID id) {
        VacancyDetail vacancy = vacancies.one(id);
        return Response.ok(vacancy)
                .header("ETag", Versions.etag(vacancy.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Replace what a draft says")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It is no draft any more")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, VacancyForm form) {
        updateVacancy.update(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Advertise the post")
    @APIResponse(
            responseCode = "200",
            description = "Advertised",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "Something is missing: pay range, profile, a step before advertising ...; the problem names each")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        publishVacancy.publish(id, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Close a recruitment in which everybody has their answer")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It may not close yet; the detail says why")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        closeVacancy.close(id, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/abort")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "End a recruitment without a hire")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It has ended already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response abort(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AbortForm form) {
        abortVacancy.abort(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Take back that a recruitment was closed or aborted; it goes on where it was")
    @APIResponse(
            responseCode = "200",
            description = "It goes on",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It has not ended")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReopenForm form) {
        reopenVacancy.reopen(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }
}
